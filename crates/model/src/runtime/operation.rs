//! What every operation's types can do.

use super::error::ErrorShape;
use super::query::QueryParams;
use super::raw::Raw;
use super::service::ServiceModel;
use super::shape::StructureShape;
use super::structure::{Structure, Unit};
use super::{audit, json_input, json_output, query_input, validate, xml_output};

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
    /// The errors that the model documents for the operation.
    const ERRORS: &'static [&'static ErrorShape];
    /// Whether a request must be signed.
    const IS_SIGNED: bool = true;
}

/// A row of a service's table of operations.
#[derive(Debug)]
pub struct OperationShape {
    /// The operation's name.
    pub name: &'static str,
    /// What the caller sends.
    pub input: &'static StructureShape,
    /// What the caller gets.
    pub output: &'static StructureShape,
    /// The errors that the model documents for the operation.
    pub errors: &'static [&'static ErrorShape],
    /// Whether a JSON body is an input of the operation; how it is refused if not.
    pub check_json: fn(&[u8]) -> Result<(), InputError>,
}

impl OperationShape {
    /// The row of an operation.
    pub const fn of<T: OperationModel>() -> Self {
        Self {
            name: T::NAME,
            input: T::Input::SHAPE,
            output: T::Output::SHAPE,
            errors: T::ERRORS,
            check_json: |body| T::Input::from_json(body).map(drop),
        }
    }
}

/// Why an input was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InputError {
    /// The request is not a value of the input's type. The message is AWS's; it may be empty.
    ///
    /// AWS JSON services call this `SerializationException`, AWS Query services `MalformedInput`.
    #[error("SerializationException: {0}")]
    Serialization(String),
    /// Members break their constraints. The whole message, as AWS words it.
    ///
    /// AWS JSON services call this `ValidationException`, AWS Query services `ValidationError`.
    #[error("ValidationException: {0}")]
    Validation(String),
    /// Names have characters that names can't have, and nothing else is wrong. AWS IAM has words of its own for it.
    #[error("ValidationException: {message}")]
    ValidationOfName {
        /// The whole message, as other services word it.
        message: String,
        /// Where the first of the names stands.
        path: String,
    },
    /// The same as [`InputError::Validation`], where the message repeats tokens.
    #[error("ValidationException: {message}")]
    ValidationOfTokens {
        /// The whole message, as AWS words it.
        message: String,
        /// The message without the tokens.
        recorded: String,
    },
}

/// The values of an AWS JSON body, as `shape` demands them and within its constraints.
///
/// # Errors
/// [`InputError`] in AWS's words.
pub fn checked_json<'a>(body: &'a [u8], shape: &'static StructureShape) -> Result<Raw<'a>, InputError> {
    let raw = json_input::read(body, shape)?;
    validate::check(shape, &raw)?;
    Ok(raw)
}

/// The values of an AWS Query form, as `shape` demands them and within its constraints.
///
/// # Errors
/// [`InputError`] in AWS's words.
pub fn checked_form<'a>(form: &'a QueryParams, shape: &'static StructureShape) -> Result<Raw<'a>, InputError> {
    let raw = query_input::read(form, shape)?;
    validate::check(shape, &raw)?;
    Ok(raw)
}

/// An operation's input: parsed and checked against every constraint of the model, or refused.
pub trait Input: Structure {
    /// Reads and checks an AWS JSON body.
    ///
    /// # Errors
    /// [`InputError`] in AWS's words.
    fn from_json(body: &[u8]) -> Result<Self, InputError> {
        let raw = checked_json(body, Self::SHAPE)?;
        Self::from_raw(raw).ok_or_else(|| InputError::Serialization(String::new()))
    }

    /// Reads and checks an AWS Query form.
    ///
    /// # Errors
    /// [`InputError`] in AWS's words.
    fn from_query(form: &QueryParams) -> Result<Self, InputError> {
        let raw = checked_form(form, Self::SHAPE)?;
        Self::from_raw(raw).ok_or_else(|| InputError::Serialization(String::new()))
    }

    /// Appends the input as the JSON object of a CloudTrail event's `requestParameters`: member names begin with a
    /// lower-case letter; sensitive members, blobs and the members named in `hide` are left out. `hide` names members
    /// as the model does, at whatever depth.
    fn audit_json(&self, out: &mut String, hide: &[&str]) {
        audit::write(self, out, hide);
    }
}

/// An operation's output.
pub trait Output: Structure {
    /// Whether the model gives the operation an output at all. A query answer has a result element only then.
    const HAS_MEMBERS: bool = true;

    /// Appends the output as an AWS JSON body. An operation without output has an empty body.
    fn write_json(&self, out: &mut Vec<u8>) {
        json_output::write(self, out);
    }

    /// Appends the members of the output as the XML elements inside an AWS Query result.
    fn write_xml(&self, out: &mut String) {
        xml_output::write(self, out);
    }

    /// Appends the output as the JSON object of a CloudTrail event's `responseElements`, like [`Input::audit_json`].
    fn audit_json(&self, out: &mut String, hide: &[&str]) {
        audit::write(self, out, hide);
    }
}

impl Input for Unit {}

impl Output for Unit {
    const HAS_MEMBERS: bool = false;

    fn write_json(&self, _out: &mut Vec<u8>) {}
}

/// Makes an operation's type: `Name(Input) -> Output [ERRORS]`, with `unsigned` behind it if nobody has to sign.
macro_rules! operation {
    (@is_signed unsigned) => {
        const IS_SIGNED: bool = false;
    };
    ($name:ident($input:ident) -> $output:ident [$($error:ident),* $(,)?] $($unsigned:ident)?) => {
        #[derive(Debug, Clone, Copy)]
        pub struct $name;

        impl $crate::runtime::operation::OperationModel for $name {
            type Input = $input;
            type Output = $output;
            const NAME: &'static str = stringify!($name);
            const SERVICE: &'static $crate::runtime::service::ServiceModel = &SERVICE;
            const ERRORS: &'static [&'static $crate::runtime::error::ErrorShape] = &[$(&errors::$error),*];
            $($crate::runtime::operation::operation! { @is_signed $unsigned })?
        }
    };
}
pub(crate) use operation;
