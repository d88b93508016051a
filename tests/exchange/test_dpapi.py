"""The calling of Windows' functions, tried with C functions of the same signature."""

import ctypes
import os

import pytest

from desktop_app.exchange.dpapi import Dpapi, system_dpapi


class Blob(ctypes.Structure):
    _fields_ = [("size", ctypes.c_uint32), ("data", ctypes.c_void_p)]


PROTOTYPE = ctypes.CFUNCTYPE(
    ctypes.c_int,
    *[ctypes.c_void_p] * 5,
    ctypes.c_uint32,
    ctypes.c_void_p,
)


class TurnedAround:
    """Stands for crypt32: protects by turning every byte around, opens only what begins with its mark."""

    def __init__(self) -> None:
        self.lent: dict[int, object] = {}
        self.flags: list[int] = []
        self.protect = PROTOTYPE(lambda *given: self._answer(b"mark" + self._turned(given[0]), given))
        self.unprotect = PROTOTYPE(self._opened)
        self.free = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p)(
            lambda place: self.lent.pop(place) and 0
        )

    @staticmethod
    def _turned(place: int) -> bytes:
        blob = Blob.from_address(place)
        data = ctypes.string_at(blob.data, blob.size)
        return bytes(255 - value for value in data)

    def _opened(self, *given: int) -> int:
        data = self._turned(given[0])
        known = bytes(255 - value for value in data[:4]) == b"mark"
        return self._answer(data[4:], given) if known else 0

    def _answer(self, data: bytes, given: tuple[int, ...]) -> int:
        buffer = ctypes.create_string_buffer(data, len(data))
        place = ctypes.addressof(buffer)
        self.lent[place] = buffer
        self.flags.append(given[5])
        answer = Blob.from_address(given[6])
        answer.size, answer.data = len(data), place
        return 1


def test_a_secret_goes_through_and_comes_back_and_windows_memory_is_returned() -> None:
    windows = TurnedAround()
    dpapi = Dpapi(windows.protect, windows.unprotect, windows.free)
    protected = dpapi.protect(b"bi mat\x00\xff")
    assert protected.startswith(b"mark")
    assert b"bi mat" not in protected
    assert dpapi.unprotect(protected) == b"bi mat\x00\xff"
    assert windows.lent == {}
    assert windows.flags == [1, 1]


def test_what_windows_refuses_is_an_error_of_the_system() -> None:
    windows = TurnedAround()
    with pytest.raises(OSError, match="refused"):
        Dpapi(windows.protect, windows.unprotect, windows.free).unprotect(b"something else")


@pytest.mark.skipif(os.name == "nt", reason="Windows has it")
def test_other_systems_have_no_such_protection() -> None:
    assert system_dpapi() is None


@pytest.mark.skipif(os.name != "nt", reason="needs Windows")
def test_windows_itself_gives_a_secret_back() -> None:
    dpapi = system_dpapi()
    assert dpapi is not None
    assert dpapi.unprotect(dpapi.protect(b"bi mat")) == b"bi mat"
