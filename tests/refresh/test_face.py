import ostraka.refresh


def test_the_face_is_what_it_says() -> None:
    assert sorted(ostraka.refresh.__all__) == ostraka.refresh.__all__
    assert all(hasattr(ostraka.refresh, name) for name in ostraka.refresh.__all__)
