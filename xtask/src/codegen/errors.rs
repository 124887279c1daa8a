//! The errors of a service.

use std::fmt::Write as _;

use super::model::{ServiceDescription, Shape};
use super::names;

/// Statuses that the AWS JSON models don't tell. Source: AWS KMS API Reference, "Errors" of the operations.
const STATUSES: &[(&str, u16)] = &[("DependencyTimeoutException", 503)];

/// The file of errors.
pub(super) fn file(description: &ServiceDescription) -> String {
    let mut text = "use crate::runtime::error::{ErrorShape, Fault};\n\n".to_owned();
    for (name, shape) in description.shapes.iter().filter(|(_, shape)| shape.exception) {
        let code = shape.error.as_ref().and_then(|error| error.code.as_deref()).unwrap_or(name);
        let is_fault = is_fault(shape);
        let _ = write!(
            text,
            "pub static {}: ErrorShape = ErrorShape {{ name: \"{name}\", code: \"{code}\", status: {}, fault: Fault::{} }};\n\n",
            names::constant(name),
            status(name, shape, is_fault),
            if is_fault { "Server" } else { "Client" },
        );
    }
    text
}

fn is_fault(shape: &Shape) -> bool {
    match &shape.error {
        Some(error) => shape.fault || error.fault || !error.sender_fault,
        None => shape.fault,
    }
}

fn status(name: &str, shape: &Shape, is_fault: bool) -> u16 {
    let listed = STATUSES.iter().find(|(listed, _)| *listed == name).map(|(_, status)| *status);
    let modelled = shape.error.as_ref().map(|error| error.http_status_code);
    listed.or(modelled).unwrap_or(if is_fault { 500 } else { 400 })
}
