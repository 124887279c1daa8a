//! The only place with plaintext key material: seals, the key hierarchy, symmetric encryption, record sealing.
