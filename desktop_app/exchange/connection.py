"""The public *tệp kết nối* (``*.ketnoi``): a union's devices, posted once, enough to send packages to it.

It proves only that it was not altered after one of its devices signed it. That the device is the union's is
for people to confirm (``words``).
"""

import re
from dataclasses import asdict, dataclass
from typing import Any

from desktop_app.domain import canonical
from desktop_app.domain.errors import Refused
from desktop_app.exchange import minisign, shapes
from desktop_app.exchange.keys import DeviceKeys
from desktop_app.exchange.public_keys import DevicePublic, checked_recipient
from desktop_app.exchange.shapes import Mismatch

FORMAT = "ketnoi/1"
LARGEST = 256 * 1024

_MOST_DEVICES = 100
_ANY_FORMAT = re.compile(r"ketnoi/[1-9][0-9]{0,5}")
_KEYS = ("created", "devices", "format", "recovery", "signature", "signed_by", "unit", "unit_name", "upper")


@dataclass(frozen=True, slots=True)
class Connection:
    """How to reach a union with packages.

    ``unit``: 32 hex digits. ``upper``: an upper-level union. ``devices``: every device that reads its
    packages. ``recovery``: age recipient of its recovery key. ``created``: UTC, "2026-11-21T07:46:46Z".
    """

    unit: str
    unit_name: str
    upper: bool
    devices: tuple[DevicePublic, ...]
    recovery: str | None
    created: str

    def recipients(self) -> tuple[str, ...]:
        """Every age recipient a package for this union is encrypted to."""
        own = tuple(device.age for device in self.devices)
        return own if self.recovery is None else (*own, self.recovery)


def write_connection(connection: Connection, keys: DeviceKeys) -> bytes:
    """The bytes of the connection file, signed by one of its devices.

    Raises ``ValueError`` when ``keys`` is none of its devices, ``Refused`` like ``read_connection``
    otherwise.
    """
    if keys.public not in connection.devices:
        raise ValueError("the connection must be signed by one of its devices")
    said = {**asdict(connection), "format": FORMAT, "signed_by": keys.device}
    signature = minisign.sign(canonical.encode(said), keys.seed, _comment(connection.unit, keys.device))
    data = canonical.encode({**said, "signature": signature.decode()})
    read_connection(data)
    return data


def read_connection(data: bytes) -> Connection:
    """Read a connection file strictly and check its signature.

    Raises ``Refused``: ``connection.form`` (not such a file, or damaged), ``connection.newer``,
    ``connection.signature`` (altered after signing), ``keys.public`` (unsound public keys).
    """
    try:
        value = shapes.decoded(data, LARGEST)
        _refuse_newer(value)
        fields = shapes.keyed(value, *_KEYS)
        connection = _connection(fields)
        signer = shapes.matching(fields["signed_by"], shapes.HEX16)
        public = next((item for item in connection.devices if item.device == signer), None)
        if public is None or not isinstance(fields["signature"], str):
            raise Mismatch
    except Mismatch as error:
        raise Refused("connection.form") from error
    _check_signature(fields, connection.unit, public)
    return connection


def _refuse_newer(value: Any) -> None:
    written = value.get("format") if isinstance(value, dict) else None
    if isinstance(written, str) and written != FORMAT and _ANY_FORMAT.fullmatch(written):
        raise Refused("connection.newer")


def _connection(fields: dict[str, Any]) -> Connection:
    shapes.matching(fields["format"], re.compile(FORMAT))
    devices = tuple(_device(item) for item in shapes.items(fields["devices"], _MOST_DEVICES))
    if len({device.device for device in devices}) != len(devices):
        raise Mismatch
    recovery = fields["recovery"]
    return Connection(
        unit=shapes.matching(fields["unit"], shapes.HEX32),
        unit_name=shapes.name(fields["unit_name"]),
        upper=shapes.flag(fields["upper"]),
        devices=devices,
        recovery=None if recovery is None else checked_recipient(recovery),
        created=shapes.moment(fields["created"]),
    )


def _device(value: Any) -> DevicePublic:
    data = shapes.keyed(value, "age", "device", "sign")
    return DevicePublic(data["device"], data["sign"], data["age"])


def _check_signature(fields: dict[str, Any], unit: str, public: DevicePublic) -> None:
    said = canonical.encode({name: value for name, value in fields.items() if name != "signature"})
    signature = fields["signature"].encode()
    try:
        comment = minisign.verify(said, signature, public.verify_key)
    except Refused as error:
        raise Refused("connection.signature") from error
    if comment != _comment(unit, public.device) or not signature.startswith(minisign.FIRST_LINE):
        raise Refused("connection.signature")


def _comment(unit: str, device: str) -> str:
    return f"{FORMAT} {unit} {device}"
