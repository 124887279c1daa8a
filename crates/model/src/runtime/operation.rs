//! What every operation's types can do.

use super::query::QueryParams;
use super::service::ServiceModel;

/// An operation of a service: one zero-sized type each.
pub trait OperationModel: Send + Sync + 'static {
    /// What the caller sends.
    type Input: Input + 'static;
    /// What the caller gets.
    type Output: Output + 'static;
    /// The operation's name, for instance `Encrypt`.
    const NAME: &'static str;
    /// The service that the operation belongs to.
    const SERVICE: &'static ServiceModel;
}

/// Why an input was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InputError {
    /// The bytes are not a value of the input's type. The message is AWS's; it may be empty.
    #[error("SerializationException: {0}")]
    Serialization(String),
    /// Members break their constraints. The whole message, as AWS words it.
    #[error("ValidationException: {0}")]
    Validation(String),
}

/// An operation's input: parsed and checked against every constraint of the model, or refused.
pub trait Input: Sized + Send + Sync {
    /// Reads and checks an AWS JSON body.
    ///
    /// # Errors
    /// [`InputError`] in AWS's words.
    fn from_json(body: &[u8]) -> Result<Self, InputError>;

    /// Reads and checks an AWS Query form.
    ///
    /// # Errors
    /// [`InputError`] in AWS's words.
    fn from_query(form: &QueryParams) -> Result<Self, InputError>;

    /// Appends the input as the JSON object of a CloudTrail event's `requestParameters`: member names begin with a
    /// lower-case letter; sensitive members, blobs and the members named in `hide` are left out.
    fn audit_json(&self, out: &mut String, hide: &[&str]);
}

/// An operation's output.
pub trait Output: Sized + Send + Sync {
    /// Appends the output as an AWS JSON body.
    fn write_json(&self, out: &mut Vec<u8>);

    /// Appends the members of the output as the XML elements inside an AWS Query result.
    fn write_xml(&self, out: &mut String);

    /// Whether the model gives the operation an output at all. A query answer has a result element only then.
    const HAS_MEMBERS: bool;

    /// Appends the output as the JSON object of a CloudTrail event's `responseElements`, like [`Input::audit_json`].
    fn audit_json(&self, out: &mut String, hide: &[&str]);
}
