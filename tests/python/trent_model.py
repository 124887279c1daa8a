"""The constraints of AWS's service model, and values just inside and just outside of them."""

import base64
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from botocore.loaders import Loader

MODEL = Loader().load_service_model("kms", "service-2")
SHAPES = MODEL["shapes"]

# Operations that work (docs/compatibility.md); grants have tests of their own.
WORKING = """
    CancelKeyDeletion CreateAlias CreateKey Decapsulate Decrypt DeleteAlias DeleteImportedKeyMaterial
    DeriveSharedSecret DescribeKey DisableKey DisableKeyRotation EnableKey EnableKeyRotation Encapsulate Encrypt
    GenerateDataKey GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext GenerateDataKeyWithoutPlaintext
    GenerateMac GenerateRandom GetKeyLastUsage GetKeyPolicy GetKeyRotationStatus GetParametersForImport GetPublicKey
    ImportKeyMaterial ListAliases ListKeyPolicies ListKeyRotations ListKeys ListResourceTags PutKeyPolicy ReEncrypt
    RotateKeyOnDemand ScheduleKeyDeletion Sign TagResource UntagResource UpdateAlias UpdateKeyDescription Verify
    VerifyMac
""".split()

ABSENT_KEY = "00000000-0000-4000-8000-000000000000"

# What a call has to say to come as far as its constraints; no key of this id is there.
VALID: dict[str, Any] = {
    "AliasName": "alias/none",
    "AttestationDocument": base64.b64encode(b"document").decode(),
    "CiphertextBlob": base64.b64encode(b"ciphertext").decode(),
    "Description": "",
    "DestinationKeyId": ABSENT_KEY,
    "EncapsulationAlgorithm": "ML_KEM",
    "EncryptedKeyMaterial": base64.b64encode(b"wrapped").decode(),
    "ImportToken": base64.b64encode(b"token").decode(),
    "KeyAgreementAlgorithm": "ECDH",
    "KeyEncryptionAlgorithm": "RSAES_OAEP_SHA_256",
    "KeyId": ABSENT_KEY,
    "KeyPairSpec": "RSA_2048",
    "Mac": base64.b64encode(b"mac").decode(),
    "MacAlgorithm": "HMAC_SHA_256",
    "Message": base64.b64encode(b"message").decode(),
    "NumberOfBytes": 16,
    "Plaintext": base64.b64encode(b"plaintext").decode(),
    "Policy": "{}",
    "PublicKey": base64.b64encode(b"public key").decode(),
    "SharedSecretCiphertextBlob": base64.b64encode(b"ciphertext").decode(),
    "Signature": base64.b64encode(b"signature").decode(),
    "SigningAlgorithm": "ECDSA_SHA_256",
    "SourceKeyId": ABSENT_KEY,
    "TagKey": "key",
    "TagKeys": ["key"],
    "Tags": [{"TagKey": "key", "TagValue": "value"}],
    "TagValue": "value",
    "TargetKeyId": ABSENT_KEY,
    "WrappingAlgorithm": "RSAES_OAEP_SHA_256",
    "WrappingKeySpec": "RSA_2048",
}


# What the model's text requires although the model does not.
REQUIRED_BY_TEXT = {"Decrypt": ["CiphertextBlob"], "GenerateRandom": ["NumberOfBytes"], "ReEncrypt": ["CiphertextBlob"]}
# What makes every value of another member thinkable: an asymmetric algorithm needs a key.
HELPFUL = {"Decrypt": ["KeyId"], "ReEncrypt": ["SourceKeyId"]}
# Where the model's text has narrower bounds than the model.
NARROWER = {
    ("ListAliases", "Limit"): {"max": 100},
    ("ListResourceTags", "Limit"): {"max": 50},
    ("ScheduleKeyDeletion", "PendingWindowInDays"): {"min": 7, "max": 30},
}


@dataclass(frozen=True)
class Case:
    """One member of an operation's input with one value."""

    operation: str
    path: tuple[str, ...]
    value: Any
    what: str
    """For instance `min - 1`."""
    shape: dict[str, Any]

    @property
    def id(self) -> str:
        return f"{self.operation}-{'.'.join(self.path)}-{self.what}"

    @property
    def parameters(self) -> dict[str, Any]:
        """An otherwise valid input with this value."""
        return put(valid_input(self.operation), self.path, self.value)

    @property
    def wire_path(self) -> str:
        """The member's place as validation errors name it."""
        return ".".join(name if name in ("1", "member") else name[0].lower() + name[1:] for name in self.path)


def members(operation: str) -> Iterator[tuple[tuple[str, ...], dict[str, Any]]]:
    """All members of an operation's input, those inside of others too, with their shapes."""
    yield from inside((), SHAPES[MODEL["operations"][operation]["input"]["shape"]])


def inside(path: tuple[str, ...], structure: dict[str, Any]) -> Iterator[tuple[tuple[str, ...], dict[str, Any]]]:
    for name, reference in structure["members"].items():
        shape = SHAPES[reference["shape"]]
        yield (*path, name), shape
        if shape["type"] == "structure":
            yield from inside((*path, name), shape)
        elif shape["type"] == "list" and SHAPES[shape["member"]["shape"]]["type"] == "structure":
            yield from inside((*path, name, "1", "member"), SHAPES[shape["member"]["shape"]])


def required(operation: str) -> list[str]:
    """Names of the members that an operation's input must have."""
    structure = SHAPES[MODEL["operations"][operation]["input"]["shape"]]
    return structure.get("required", []) + REQUIRED_BY_TEXT.get(operation, [])


def valid_input(operation: str) -> dict[str, Any]:
    """An input within all constraints."""
    return {name: VALID[name] for name in required(operation) + HELPFUL.get(operation, [])}


def put(parameters: dict[str, Any], path: tuple[str, ...], value: Any) -> dict[str, Any]:
    """The parameters with a value in place; what stands around it becomes valid."""
    name, *rest = path
    if not rest:
        return parameters | {name: value}
    if rest[0] == "1":
        return parameters | {name: [put({"TagKey": "key", "TagValue": "value"}, tuple(rest[2:]), value)]}
    inner = {"AttestationDocument": VALID["AttestationDocument"], "KeyEncryptionAlgorithm": "RSAES_OAEP_SHA_256"}
    return parameters | {name: put(inner, tuple(rest), value)}


def sized(shape: dict[str, Any], length: int) -> Any:
    """A value of the shape that has this length."""
    kind = shape["type"]
    if kind == "blob":
        return base64.b64encode(b"b" * length).decode()
    if kind == "list":
        return [element(SHAPES[shape["member"]["shape"]], number) for number in range(length)]
    return "a" * length


def element(shape: dict[str, Any], number: int) -> Any:
    if "enum" in shape:
        return shape["enum"][number % len(shape["enum"])]
    return f"element-{number}"


def within(operation: str) -> Iterator[Case]:
    """Values just inside of the constraints of an operation's input."""
    for path, shape in members(operation):
        if "enum" in shape:
            for value in (shape["enum"][0], shape["enum"][-1]):
                yield Case(operation, path, value, value, shape)
        elif shape["type"] == "integer":
            bounds = shape | NARROWER.get((operation, path[0]), {})
            yield from (Case(operation, path, bounds[name], name, shape) for name in ("min", "max") if name in bounds)
        elif shape["type"] in ("string", "blob", "list"):
            for bound in ("min", "max"):
                # Some patterns don't let the empty text through that the length does.
                if bound in shape and fits(shape, sized(shape, shape[bound])):
                    yield Case(operation, path, sized(shape, shape[bound]), bound, shape)
            if shape["type"] == "string":
                yield from (
                    Case(operation, path, value, f"pattern {number}", shape)
                    for number, value in enumerate(PROBES)
                    if "pattern" in shape and fits(shape, value)
                )


def outside(operation: str) -> Iterator[Case]:
    """Values just outside of the constraints of an operation's input."""
    for path, shape in members(operation):
        if "enum" in shape:
            for value in ("", "NO_SUCH_VALUE", shape["enum"][0].lower(), shape["enum"][0] + " "):
                yield Case(operation, path, value, f"enum {value!r}", shape)
        elif shape["type"] == "integer":
            for bound, step in (("min", -1), ("max", 1)):
                if bound in shape:
                    yield Case(operation, path, shape[bound] + step, f"{bound} {step:+}", shape)
        elif shape["type"] in ("string", "blob", "list"):
            for bound, step in (("min", -1), ("max", 1)):
                if bound in shape and shape[bound] + step >= 0:
                    yield Case(operation, path, sized(shape, shape[bound] + step), f"{bound} {step:+}", shape)
            if shape["type"] == "string" and "pattern" in shape:
                for number, value in enumerate(PROBES):
                    if not fits(shape, value):
                        yield Case(operation, path, value, f"pattern {number}", shape)


# Texts that some patterns of the model take and others don't.
PROBES = ["a b", "a.b", "a*", "ä", "aéÿ", "aΩ", "a🔑", "a\nb", "a\tb", "a\u0000", "A0_", "a/b-c:d", "a\u007f"]


def fits(shape: dict[str, Any], value: str) -> bool:
    """Whether a text is within all constraints of its shape."""
    return not violations(shape, value)


def violations(shape: dict[str, Any], value: Any) -> list[str]:
    """What a validation error says of a value of this shape, one line for each constraint that it breaks."""
    found = []
    if shape["type"] == "integer":
        if value < shape.get("min", value):
            found.append(f"Member must have value greater than or equal to {shape['min']}")
        if value > shape.get("max", value):
            found.append(f"Member must have value less than or equal to {shape['max']}")
        return found
    if "enum" in shape:
        if value not in shape["enum"]:
            found.append(f"Member must satisfy enum value set: [{', '.join(shape['enum'])}]")
        return found
    length = len(base64.b64decode(value) if shape["type"] == "blob" else value)
    if length < shape.get("min", 0):
        found.append(f"Member must have length greater than or equal to {shape['min']}")
    if length > shape.get("max", length):
        found.append(f"Member must have length less than or equal to {shape['max']}")
    if "pattern" in shape and not re.fullmatch(shape["pattern"], value, re.ASCII):
        found.append(f"Member must satisfy regular expression pattern: {shape['pattern']}")
    return found
