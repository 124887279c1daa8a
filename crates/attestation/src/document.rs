//! The document itself: what an enclave or an instance with NitroTPM is, and the key to encrypt for it.
//!
//! Source: `docs/attestation_process.md`, section 3.2.2, "Syntactical validation"; Amazon EC2 User Guide, "Validate a
//! NitroTPM Attestation Document". That optional fields may be null, and that the map and what is in it may have
//! indefinite lengths, is how documents are in practice.

use std::collections::BTreeMap;

use crate::cbor::{Reader, Unexpected};
use crate::error::AttestationError;

const FIELDS_MAX: u64 = 9;
const REGISTERS_MAX: u64 = 32;
const CERTIFICATE_BYTES_MAX: usize = 1024;
/// Root, those between, without the signer's. AWS's chains have four.
const CHAIN_MAX: u64 = 8;
const PUBLIC_KEY_BYTES_MAX: usize = 1024;
const USER_DATA_BYTES_MAX: usize = 512;
const NONCE_BYTES_MAX: usize = 512;

/// What made the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Platform {
    /// A Nitro enclave: its registers are in the field `pcrs`.
    NitroEnclave,
    /// An EC2 instance with NitroTPM: its registers are in the field `nitrotpm_pcrs`.
    NitroTpm,
}

/// What a verified document says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attested {
    /// What made the document.
    pub platform: Platform,
    /// The enclave's or instance's id, for instance `i-1234567890abcdef0-enc9876543210abcde`. Never empty.
    pub module_id: String,
    /// When the document was made, in milliseconds since 1970.
    pub timestamp_ms: u64,
    /// Platform configuration registers: number (0 to 31) and contents (32, 48 or 64 bytes). At least one.
    pub registers: BTreeMap<u8, Vec<u8>>,
    /// The key to encrypt for the enclave or instance with, 1 to 1,024 bytes. What they are is not checked.
    pub public_key: Option<Vec<u8>>,
}

/// The fields of a document, none of which is believed.
pub(crate) struct Document<'a> {
    platform: Platform,
    module_id: &'a str,
    timestamp_ms: u64,
    registers: [Option<&'a [u8]>; REGISTERS_MAX as usize],
    /// The signer's certificate, in DER.
    pub(crate) certificate: &'a [u8],
    /// The certificates from the root to the signer's issuer, in DER. At least one.
    pub(crate) authorities: Vec<&'a [u8]>,
    public_key: Option<&'a [u8]>,
}

/// Fields as they are found. An optional field that is there is `Some`, even if it is null.
#[derive(Default)]
struct Found<'a> {
    module_id: Option<&'a str>,
    timestamp_ms: Option<u64>,
    digest: Option<&'a str>,
    registers: Option<(Platform, [Option<&'a [u8]>; REGISTERS_MAX as usize])>,
    certificate: Option<&'a [u8]>,
    authorities: Option<Vec<&'a [u8]>>,
    public_key: Option<Option<&'a [u8]>>,
    user_data: Option<Option<&'a [u8]>>,
    nonce: Option<Option<&'a [u8]>>,
}

impl<'a> Document<'a> {
    /// Reads the payload of a signed document.
    ///
    /// # Errors
    /// [`AttestationError::Payload`], [`AttestationError::Field`], [`AttestationError::UnknownField`].
    pub(crate) fn parse(payload: &'a [u8]) -> Result<Self, AttestationError> {
        let mut reader = Reader::new(payload);
        let mut found = Found::default();
        reader.map(FIELDS_MAX, |reader| found.field(reader))?;
        reader.finish()?;
        found.complete()
    }

    /// The document, to be believed.
    pub(crate) fn into_attested(self) -> Attested {
        let numbered = (0..).zip(self.registers);
        Attested {
            platform: self.platform,
            module_id: self.module_id.to_owned(),
            timestamp_ms: self.timestamp_ms,
            registers: numbered.filter_map(|(number, value)| Some((number, value?.to_vec()))).collect(),
            public_key: self.public_key.map(<[u8]>::to_vec),
        }
    }
}

impl<'a> Found<'a> {
    fn field(&mut self, reader: &mut Reader<'a>) -> Result<(), AttestationError> {
        match reader.text()? {
            "module_id" => set("module_id", &mut self.module_id, reader.text()),
            "timestamp" => set("timestamp", &mut self.timestamp_ms, reader.unsigned()),
            "digest" => set("digest", &mut self.digest, reader.text()),
            "pcrs" => self.set_registers("pcrs", Platform::NitroEnclave, reader),
            "nitrotpm_pcrs" => self.set_registers("nitrotpm_pcrs", Platform::NitroTpm, reader),
            "certificate" => set("certificate", &mut self.certificate, reader.bytes()),
            "cabundle" => set("cabundle", &mut self.authorities, authorities(reader)),
            "public_key" => set("public_key", &mut self.public_key, reader.bytes_or_null()),
            "user_data" => set("user_data", &mut self.user_data, reader.bytes_or_null()),
            "nonce" => set("nonce", &mut self.nonce, reader.bytes_or_null()),
            _ => Err(AttestationError::UnknownField),
        }
    }

    /// A document has registers of one platform, not of both.
    fn set_registers(
        &mut self,
        name: &'static str,
        platform: Platform,
        reader: &mut Reader<'a>,
    ) -> Result<(), AttestationError> {
        set(name, &mut self.registers, registers(reader).map(|registers| (platform, registers)))
    }

    fn complete(self) -> Result<Document<'a>, AttestationError> {
        let some = |name, is_good: bool| if is_good { Ok(()) } else { Err(AttestationError::Field(name)) };
        let within = |value: Option<Option<&[u8]>>, bytes_max| value.flatten().is_none_or(|it| it.len() <= bytes_max);
        let is_certificate = |bytes: &&[u8]| (1..=CERTIFICATE_BYTES_MAX).contains(&bytes.len());

        let module_id = self.module_id.filter(|id| !id.is_empty()).ok_or(AttestationError::Field("module_id"))?;
        let timestamp_ms = self.timestamp_ms.filter(|ms| *ms > 0).ok_or(AttestationError::Field("timestamp"))?;
        some("digest", self.digest == Some("SHA384"))?;
        let (platform, registers) = self.registers.ok_or(AttestationError::Field("pcrs"))?;
        let certificate = self.certificate.filter(is_certificate).ok_or(AttestationError::Field("certificate"))?;
        let authorities = self.authorities.filter(|all| !all.is_empty() && all.iter().all(is_certificate));
        let authorities = authorities.ok_or(AttestationError::Field("cabundle"))?;
        let public_key = self.public_key.flatten();
        some("public_key", public_key.is_none_or(|key| (1..=PUBLIC_KEY_BYTES_MAX).contains(&key.len())))?;
        some("user_data", within(self.user_data, USER_DATA_BYTES_MAX))?;
        some("nonce", within(self.nonce, NONCE_BYTES_MAX))?;
        Ok(Document { platform, module_id, timestamp_ms, registers, certificate, authorities, public_key })
    }
}

/// Takes a field that was not there before.
fn set<T>(name: &'static str, field: &mut Option<T>, value: Result<T, Unexpected>) -> Result<(), AttestationError> {
    match (value, &field) {
        (Ok(value), None) => {
            *field = Some(value);
            Ok(())
        }
        (Ok(_), Some(_)) | (Err(Unexpected), _) => Err(AttestationError::Field(name)),
    }
}

/// A map of 1 to 32 registers, each once.
fn registers<'a>(reader: &mut Reader<'a>) -> Result<[Option<&'a [u8]>; REGISTERS_MAX as usize], Unexpected> {
    let mut registers = [None; REGISTERS_MAX as usize];
    reader.map(REGISTERS_MAX, |reader| {
        let number = usize::try_from(reader.unsigned()?).map_err(|_| Unexpected)?;
        let register = registers.get_mut(number).filter(|register| register.is_none()).ok_or(Unexpected)?;
        let value = reader.bytes()?;
        if !matches!(value.len(), 32 | 48 | 64) {
            return Err(Unexpected);
        }
        *register = Some(value);
        Ok(())
    })?;
    if registers.iter().any(Option::is_some) { Ok(registers) } else { Err(Unexpected) }
}

fn authorities<'a>(reader: &mut Reader<'a>) -> Result<Vec<&'a [u8]>, Unexpected> {
    let mut authorities = Vec::with_capacity(CHAIN_MAX as usize);
    reader.array(CHAIN_MAX, |reader| {
        authorities.push(reader.bytes()?);
        Ok::<(), Unexpected>(())
    })?;
    Ok(authorities)
}

impl From<Unexpected> for AttestationError {
    fn from(Unexpected: Unexpected) -> Self {
        Self::Payload
    }
}

#[cfg(test)]
mod tests;
