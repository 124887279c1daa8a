//! Why a document is not believed.

/// Why an attestation document is refused. The texts go on after "The attestation document is not valid: ".
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AttestationError {
    /// No `COSE_Sign1` structure, or not in well-formed CBOR, or followed by something.
    #[error("it is not a COSE_Sign1 structure")]
    Encoding,
    /// The protected header names something else than ES384, or there are more headers.
    #[error("it is not signed with ES384")]
    Algorithm,
    /// The payload is no map, or not in well-formed CBOR, or followed by something.
    #[error("its payload is not a map of fields")]
    Payload,
    /// A field that must be there is not, or one is there twice, or has another type or size than it must have.
    #[error("its field {0} is missing, repeated or out of bounds")]
    Field(&'static str),
    /// A field that attestation documents don't have.
    #[error("it has an unknown field")]
    UnknownField,
    /// A certificate that is not X.509, version 3, with an ECDSA key on P-384, or that has an unknown critical extension.
    #[error("a certificate of its chain is malformed or of an unsupported kind")]
    Certificate,
    /// The chain does not begin with a root that is trusted.
    #[error("its certificate chain does not begin with a trusted root")]
    UntrustedRoot,
    /// A certificate is not valid yet, or no longer.
    #[error("a certificate of its chain is not valid at this time")]
    Validity,
    /// A certificate was not issued by the one before it.
    #[error("a certificate of its chain was not issued by the one before it")]
    Issuer,
    /// A certificate that issued another is not one of a certificate authority, or of one that may not issue it.
    #[error("a certificate of its chain may not issue the next one")]
    Authority,
    /// The certificate of the signer is not one for signatures.
    #[error("its certificate is not one for signatures")]
    Signer,
    /// The signature is not one of this document by this signer.
    #[error("its signature is wrong")]
    Signature,
}

/// Why certificates can't be taken as roots.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RootsError {
    /// Not in PEM, or damaged.
    #[error("not certificates in PEM")]
    Pem,
    /// There is none.
    #[error("no certificate")]
    Empty,
    /// A certificate that can't begin a chain.
    #[error(
        "not a certificate of a root: a certificate authority that has issued itself, with an ECDSA key on P-384, is needed"
    )]
    NotARoot,
}
