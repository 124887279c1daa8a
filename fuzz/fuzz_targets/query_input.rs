//! Forms are read and checked, or refused, by operations of STS and IAM: scalars, lists, maps and structures in each
//! other. The first byte chooses the operation; the rest is names and values, `name=value&…`, already decoded.
#![no_main]

use libfuzzer_sys::fuzz_target;
use trent_model::{Input, InputError, QueryParams, iam, sts};

/// Reads a form as one of these types.
macro_rules! read_one_of {
    ($which:expr, $form:expr, [$($type:ty),* $(,)?]) => {{
        let readers: &[fn(&QueryParams) -> Result<(), InputError>] = &[$(read::<$type>),*];
        readers[usize::from($which) % readers.len()]($form)
    }};
}

fn read<T: Input>(form: &QueryParams) -> Result<(), InputError> {
    let mut event = String::new();
    T::from_query(form)?.audit_json(&mut event, &[]);
    assert!(serde_json::from_str::<serde_json::Value>(&event).is_ok_and(|event| event.is_object()), "{event}");
    Ok(())
}

fuzz_target!(|bytes: &[u8]| {
    let Some((&which, form)) = bytes.split_first() else { return };
    let form = String::from_utf8_lossy(form);
    let pairs = form.split('&').map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (name.to_owned(), value.to_owned())
    });
    let outcome = read_one_of!(
        which,
        &QueryParams::new(pairs),
        [
            iam::CreatePolicyRequest,
            iam::CreateRoleRequest,
            iam::CreateSAMLProviderRequest,
            iam::GetAccountAuthorizationDetailsRequest,
            iam::ListRolesRequest,
            iam::SimulateCustomPolicyRequest,
            iam::TagRoleRequest,
            sts::AssumeRoleRequest,
            sts::AssumeRoleWithSAMLRequest,
            sts::AssumeRoleWithWebIdentityRequest,
            sts::GetCallerIdentityRequest,
            sts::GetFederationTokenRequest,
            sts::GetSessionTokenRequest,
        ]
    );
    if let Err(InputError::Validation(message)) = outcome {
        assert!(message.contains(" detected: Value "), "{message}");
    }
});
