"""A file is the old one or the whole new one."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.base.errors import EnvironmentFault, UserFault
from reader.base.files import ordinary, replacing


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


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes and devices among its files")
def test_a_folder_a_pipe_and_a_device_stay(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    link = tmp_path / "link"
    link.symlink_to("/dev/null")
    for target, said in ((tmp_path, "is a folder"), (pipe, "not an ordinary file"), (link, "not an ordinary file")):
        with pytest.raises(UserFault, match=said), replacing(target):
            pass
    assert pipe.is_fifo()


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="this system has no /dev/stdout")
def test_redirected_output_is_not_replaced(tmp_path: Path) -> None:
    code = "import sys; from pathlib import Path; from reader.base.files import ordinary; ordinary(Path(sys.argv[1]))"
    for name in ("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"):
        with (tmp_path / "log").open("wb") as log:
            run = subprocess.run([sys.executable, "-c", code, name], stdout=log, stderr=subprocess.PIPE, check=False)
        assert b"not an ordinary file" in run.stderr
        piped = subprocess.run([sys.executable, "-c", code, name], capture_output=True, check=False)
        assert b"not an ordinary file" in piped.stderr


def test_a_link_leads_to_the_file_that_is_replaced(tmp_path: Path) -> None:
    target, link, circle = tmp_path / "file", tmp_path / "link", tmp_path / "circle"
    target.write_bytes(b"old")
    link.symlink_to(target)
    with replacing(link) as stream:
        stream.write(b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
    circle.symlink_to(circle)
    with pytest.raises(EnvironmentFault, match="could not be written"):
        ordinary(circle)
