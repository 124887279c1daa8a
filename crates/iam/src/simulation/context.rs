//! What is known of the requests that are simulated.

use trent_engine::Failure;
use trent_model::iam::{ContextEntry, ContextKeyTypeEnum};
use trent_policy::{Context as _, MapContext, fold};

use crate::errors;

/// The condition keys that the request gives.
///
/// # Errors
/// `InvalidInput` for an entry without a name, or with several values of a type that has one.
pub(super) fn given(entries: Option<&[ContextEntry]>) -> Result<MapContext, Failure> {
    use ContextKeyTypeEnum as T;
    let mut context = MapContext::new();
    for ContextEntry { context_key_name, context_key_values, context_key_type } in entries.unwrap_or_default() {
        let Some(name) = context_key_name else {
            return Err(errors::invalid_input("A context entry has no ContextKeyName."));
        };
        let values = context_key_values.as_deref().unwrap_or_default();
        match (context_key_type, values) {
            (
                Some(T::StringList | T::NumericList | T::BooleanList | T::IpList | T::BinaryList | T::DateList),
                values,
            ) => {
                context.set_many(name, values);
            }
            (_, [value]) => {
                context.set(name, value.as_str());
            }
            (Some(T::String | T::Numeric | T::Boolean | T::Ip | T::Binary | T::Date), _) => {
                return Err(errors::invalid_input(format!("The context key {name} must have exactly one value.")));
            }
            (None, values) => {
                context.set_many(name, values);
            }
        }
    }
    Ok(context)
}

/// Those of `mentioned` that are not given.
pub(super) fn missing(mentioned: Vec<String>, context: &MapContext) -> Vec<String> {
    mentioned.into_iter().filter(|key| context.values(&fold(key)).is_none()).collect()
}
