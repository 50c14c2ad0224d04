"""Private keys: files under a passphrase, and whatever else securesystemslib can sign with.

A key is named by a URI. `encrypted:FILE` is ours: a PKCS#8 file under a passphrase. All others (`hsm:`,
`awskms:`, `azurekms:`, `gcpkms:`, `hv:`, `gnupg:`, `file2:` …) go to securesystemslib as they are, so a
hardware key or a cloud's key service needs no code here, but for the errors by which its library says that it
is away.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
    load_pem_public_key,
)
from securesystemslib.exceptions import Error as SecureSystemsError
from securesystemslib.exceptions import UnsupportedLibraryError
from securesystemslib.signer import CryptoSigner, Key, Signer, SSlibKey

from kiosk.central import durable
from kiosk.central.named_errors import named
from kiosk.errors import FileUnreadable, FileUnwritable, KeyUnusable

ENCRYPTED = "encrypted"
_ERRORS: Mapping[str, tuple[str, ...]] = {
    "awskms": ("botocore.exceptions.BotoCoreError",),
    "azurekms": (
        "azure.core.exceptions.AzureError",
        "securesystemslib.signer._azure_signer.UnsupportedKeyType",
    ),
    "gcpkms": ("google.api_core.exceptions.GoogleAPIError", "google.auth.exceptions.GoogleAuthError"),
    "hv": ("hvac.exceptions.VaultError",),
}
_KNOWN: tuple[type[Exception], ...] = (OSError, ValueError, ImportError, SecureSystemsError)
_EXTRAS = {"hsm": "hsm", "awskms": "awskms", "azurekms": "azurekms", "gcpkms": "gcpkms", "hv": "vault"}

Ask = Callable[[str], str]  # the name of a key → its passphrase


def make(path: Path, passphrase: str) -> SSlibKey:
    """Make a key, keep its private part in the file `path` under the passphrase; its public part.

    Raises:
        FileUnwritable: the file is there, or cannot be written.
        KeyUnusable: the passphrase is empty.
    """
    if not passphrase:
        raise KeyUnusable(path.stem, "its passphrase is empty")
    private = Ed25519PrivateKey.generate()
    pem = private.private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(passphrase.encode("utf-8"))
    )
    try:
        durable.write_private(path, pem)
    except OSError as error:
        raise FileUnwritable(path, error.strerror or str(error)) from error
    return SSlibKey.from_crypto(private.public_key())


def public_key(path: Path) -> SSlibKey:
    """The public key in a PEM file, such as a hardware key hands out.

    Raises:
        FileUnreadable: the file cannot be read, or holds no public key of a kind that we know.
    """
    try:
        return SSlibKey.from_crypto(load_pem_public_key(path.read_bytes()))
    except OSError as error:
        raise FileUnreadable(path, error.strerror or str(error)) from error
    except (ValueError, UnsupportedAlgorithm, SecureSystemsError) as error:
        raise FileUnreadable(path, "it is not a public key in PEM") from error


def signer(name: str, uri: str, key: Key, folder: Path, ask: Ask) -> Signer | None:
    """What signs with the key called `name`; None: its file is not in `folder`, say because it is in a safe.

    Raises:
        KeyUnusable: the passphrase is wrong, the file damaged, or the device or service away.
    """
    scheme, _, rest = uri.partition(":")
    if scheme == ENCRYPTED:
        path = folder / rest
        return _from_file(name, path, key, ask) if path.exists() else None
    try:
        return Signer.from_priv_key_uri(uri, key, lambda secret: ask(f"{name} ({secret})"))
    except UnsupportedLibraryError as error:
        extra = _EXTRAS.get(scheme)
        cure = f"; install the kiosk's extra [{extra}]" if extra else ""
        raise KeyUnusable(name, f"{str(error).rstrip('.')}{cure}") from error
    except (*_KNOWN, *named(_ERRORS, scheme)) as error:
        raise KeyUnusable(name, str(error)) from error


def _from_file(name: str, path: Path, key: Key, ask: Ask) -> Signer:
    if not isinstance(key, SSlibKey):
        raise KeyUnusable(name, "it is of a kind that cannot be kept in a file")
    try:
        pem = path.read_bytes()
    except OSError as error:
        raise KeyUnusable(name, error.strerror or str(error)) from error
    passphrase = ask(name)
    if not passphrase:
        raise KeyUnusable(name, "its passphrase is empty")
    try:
        return CryptoSigner(load_pem_private_key(pem, passphrase.encode("utf-8")), key)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise KeyUnusable(name, "the passphrase is wrong, or its file is damaged") from error
