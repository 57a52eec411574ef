"""A file is the old one or the whole new one."""

import os
from pathlib import Path

import pytest

from reader.base.errors import EnvironmentFault
from reader.base.files import replacing


def test_the_whole_new_file_is_put_in_place(tmp_path: Path) -> None:
    target = tmp_path / "spans.jsonl"
    target.write_bytes(b"old")
    with replacing(target) as stream:
        stream.write(b"new")
        assert target.read_bytes() == b"old"
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_an_error_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "spans.jsonl"
    target.write_bytes(b"old")
    with pytest.raises(TypeError), replacing(target) as stream:
        stream.write(None)  # type: ignore[arg-type]
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_mode_of_an_existing_file_is_kept_and_a_new_one_follows_the_umask(tmp_path: Path) -> None:
    kept, new = tmp_path / "kept", tmp_path / "new"
    kept.touch()
    kept.chmod(0o640)
    for target in (kept, new):
        with replacing(target) as stream:
            stream.write(b"x")
    mask = os.umask(0)
    os.umask(mask)
    assert kept.stat().st_mode & 0o777 == 0o640
    assert new.stat().st_mode & 0o777 == 0o666 & ~mask


def test_a_missing_folder_is_one_sentence(tmp_path: Path) -> None:
    target = tmp_path / "nowhere" / "out.csv"
    with pytest.raises(EnvironmentFault, match=r"out\.csv could not be written: No such file"), replacing(target):
        pass


def test_a_full_disk_is_one_sentence(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    target.write_bytes(b"old")
    with pytest.raises(EnvironmentFault, match="No space left"), replacing(target):
        raise OSError(28, "No space left on device")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]
