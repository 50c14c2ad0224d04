from kiosk.paths import ASSETS, EMBEDDED_OFFER, ROOT


def test_assets_and_the_embedded_offer_are_found_from_any_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert (ASSETS / "offer" / "areas.yaml").is_file()
    assert EMBEDDED_OFFER.is_absolute()


def test_they_stand_beside_the_packages():
    assert (ROOT / "kiosk" / "paths.py").is_file()
    assert {ASSETS.parent, EMBEDDED_OFFER.parent} == {ROOT}
