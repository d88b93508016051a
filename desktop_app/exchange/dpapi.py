"""Windows' own protection of a secret for the signed-in account (DPAPI), through ctypes.

https://learn.microsoft.com/windows/win32/api/dpapi/nf-dpapi-cryptprotectdata
"""

import ctypes
import sys
from typing import Any

_NO_PROMPT = 1  # CRYPTPROTECT_UI_FORBIDDEN


class _Blob(ctypes.Structure):
    _fields_ = [("size", ctypes.c_uint32), ("data", ctypes.POINTER(ctypes.c_char))]


class Dpapi:
    """The two functions of ``crypt32`` and the ``LocalFree`` that belongs to them.

    They are given, so that their calling can be tried where there is no Windows.
    """

    def __init__(self, protect: Any, unprotect: Any, free: Any) -> None:
        for function in (protect, unprotect):
            function.restype = ctypes.c_int
        free.argtypes = [ctypes.c_void_p]
        self._protect, self._unprotect, self._free = protect, unprotect, free

    def protect(self, secret: bytes) -> bytes:
        """The secret, readable by this Windows account on this PC only. Raises ``OSError``."""
        return self._call(self._protect, secret)

    def unprotect(self, protected: bytes) -> bytes:
        """The secret again. Raises ``OSError`` for another account or altered bytes."""
        return self._call(self._unprotect, protected)

    def _call(self, function: Any, data: bytes) -> bytes:
        buffer = ctypes.create_string_buffer(data, len(data))
        given = _Blob(len(data), ctypes.cast(buffer, ctypes.POINTER(ctypes.c_char)))
        taken = _Blob()
        if not function(ctypes.byref(given), None, None, None, None, _NO_PROMPT, ctypes.byref(taken)):
            raise OSError("Windows refused to protect or open the secret")
        try:
            return ctypes.string_at(taken.data, taken.size)
        finally:
            self._free(ctypes.cast(taken.data, ctypes.c_void_p))


def system_dpapi() -> Dpapi | None:
    """The protection of this system, None where there is no Windows."""
    if sys.platform == "win32":
        crypt32, kernel32 = ctypes.WinDLL("crypt32"), ctypes.WinDLL("kernel32")
        return Dpapi(crypt32.CryptProtectData, crypt32.CryptUnprotectData, kernel32.LocalFree)
    return None
