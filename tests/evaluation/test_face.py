"""What the evaluation room offers."""

from ostraka import evaluation


def test_the_face_is_what_it_says() -> None:
    assert all(hasattr(evaluation, name) for name in evaluation.__all__)
    assert all(getattr(evaluation, name).__doc__ for name in evaluation.__all__)
