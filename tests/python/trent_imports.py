"""Importing key material: another library wraps it."""

import os
from dataclasses import dataclass
from typing import Any

from cryptography.hazmat.primitives.keywrap import aes_key_wrap_with_padding
from cryptography.hazmat.primitives.serialization import load_der_public_key

from trent_crypto import oaep
from trent_keys import Key, new_key

FOREVER = {"ExpirationModel": "KEY_MATERIAL_DOES_NOT_EXPIRE"}


def external_key(kms, **parameters: Any) -> Key:
    """A key that waits for its material."""
    return new_key(kms, Origin="EXTERNAL", **parameters)


@dataclass(frozen=True)
class Parameters:
    """What GetParametersForImport gave."""

    key: Key
    algorithm: str
    token: bytes
    public: Any

    def wrap(self, material: bytes, **faults: Any) -> bytes:
        """Wraps material as the algorithm says, or with a fault: another hash function, another AES key."""
        padding = oaep(faults.get("hash", self.algorithm))
        if self.algorithm.startswith("RSAES"):
            return self.public.encrypt(material, padding)
        aes_key = os.urandom(faults.get("aes_bytes", 32))
        return self.public.encrypt(aes_key, padding) + aes_key_wrap_with_padding(aes_key, material)

    def call(self, material: bytes, **more: Any) -> dict[str, Any]:
        """The input of an ImportKeyMaterial."""
        given = {} if "ValidTo" in more or "ExpirationModel" in more else FOREVER
        own = {"KeyId": self.key.id, "ImportToken": self.token, "EncryptedKeyMaterial": self.wrap(material)}
        return own | given | more


def parameters(kms, key: Key, algorithm: str = "RSAES_OAEP_SHA_256", wrapping_key: str = "RSA_2048") -> Parameters:
    answer = kms.get_parameters_for_import(KeyId=key.id, WrappingAlgorithm=algorithm, WrappingKeySpec=wrapping_key)
    return Parameters(key, algorithm, answer["ImportToken"], load_der_public_key(answer["PublicKey"]))


def import_material(kms, key: Key, material: bytes, algorithm: str = "RSAES_OAEP_SHA_256", **more: Any):
    """Imports material with fresh parameters."""
    return kms.import_key_material(**parameters(kms, key, algorithm).call(material, **more))
