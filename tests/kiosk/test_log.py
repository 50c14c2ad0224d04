"""The log: what the kiosk did, kept within bounds, and never in anybody's way."""

import logging

from kiosk import log

_log = logging.getLogger("kiosk.central.follow")


def test_what_is_logged_within_goes_to_the_file_and_what_comes_after_does_not(tmp_path):
    with log.kept(tmp_path):
        _log.info("version %s is shown", 3)
    _log.info("too late")
    [line] = (tmp_path / "log" / "kiosk.log").read_text().splitlines()
    assert line.endswith("Z INFO version 3 is shown")


def test_it_never_grows_beyond_its_bound(tmp_path, monkeypatch):
    monkeypatch.setattr(log, "LARGEST_BYTES", 500)
    with log.kept(tmp_path):
        for number in range(100):
            _log.info("line %s", number)
    sizes = [path.stat().st_size for path in (tmp_path / "log").iterdir()]
    assert len(sizes) == 2
    assert max(sizes) <= 500


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path, capsys):
    (tmp_path / "log").write_text("a file where the folder should be")
    with log.kept(tmp_path):
        _log.warning("nobody reads this")
    (tmp_path / "log").unlink()
    (tmp_path / "log" / "kiosk.log").mkdir(parents=True)
    with log.kept(tmp_path):
        _log.warning("nor this")
    assert capsys.readouterr() == ("", "")
