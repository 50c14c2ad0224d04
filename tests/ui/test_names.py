import pytest

from ui.names import camel


@pytest.mark.parametrize(
    ("python", "qml"), [("page", "page"), ("page_count", "pageCount"), ("qr_is_page", "qrIsPage")]
)
def test_python_writes_with_underscores_and_qml_with_capitals(python, qml):
    assert camel(python) == qml
