import pytest


@pytest.fixture
def edit(tiny_source):
    """Replace `old`, which stands once in the file, by `new`."""

    def replace(name, old, new):
        path = tiny_source / name
        text = path.read_text("utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        path.write_text(text.replace(old, new), "utf-8")
        return path

    return replace
