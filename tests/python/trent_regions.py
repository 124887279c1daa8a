"""One server for several Regions, and multi-Region keys on it."""

from typing import Any

from trent_clients import Server
from trent_keys import Key, described, new_key

EAST, WEST, EU = REGIONS = ("us-east-1", "us-west-2", "eu-west-1")
FLAGS = tuple(flag for region in REGIONS for flag in ("--region", region))


class Regions:
    """KMS clients of one server, by Region."""

    def __init__(self, server: Server):
        self.server = server
        self.clients = {region: server.client("kms", region) for region in REGIONS}

    def __getitem__(self, region: str) -> Any:
        return self.clients[region]

    def key(self, *replicas: str, **parameters: Any) -> Key:
        """A primary key in the first Region, replicated into others."""
        key = new_key(self[EAST], MultiRegion=True, **parameters)
        for region in replicas:
            self[EAST].replicate_key(KeyId=key.id, ReplicaRegion=region)
        return key

    def described(self, region: str, key: Key) -> dict[str, Any]:
        return described(self[region], key.id)

    def state(self, region: str, key: Key) -> str:
        return self.described(region, key)["KeyState"]

    def configuration(self, region: str, key: Key) -> tuple[str, str, list[str]]:
        """Kind of the key, primary Region and replica Regions, as the key of a Region shows them."""
        shown = self.described(region, key)["MultiRegionConfiguration"]
        replicas = [replica["Region"] for replica in shown["ReplicaKeys"]]
        return shown["MultiRegionKeyType"], shown["PrimaryKey"]["Region"], replicas
