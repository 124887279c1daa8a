//! `GetAccountSummary`.

use std::collections::BTreeMap;

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::iam::{GetAccountSummaryResponse, SummaryKeyType, ops};
use trent_model::runtime::structure::Unit;
use trent_policy::PolicyKind;

use crate::access_keys::ACCESS_KEYS_MAX;
use crate::groups::{GROUPS_MAX, GROUPS_PER_USER_MAX};
use crate::instance_profiles::INSTANCE_PROFILES_MAX;
use crate::managed_policies::{POLICIES_MAX, POLICIES_PER_ENTITY_MAX, VERSIONS_MAX};
use crate::record::{Entity, GroupRecord, HasPolicies as _, ManagedPolicyRecord, RoleRecord, RootRecord, UserRecord};
use crate::roles::ROLES_MAX;
use crate::users::USERS_MAX;
use crate::{Iam, anything, names};

/// Policy versions of one account. Source: IAM API Reference, the example of `GetAccountSummary`. The same for the
/// quotas of what there is not.
const VERSIONS_IN_USE_MAX: usize = 10_000;
const SERVER_CERTIFICATES_MAX: usize = 20;
const SIGNING_CERTIFICATES_PER_USER_MAX: usize = 2;

/// Source: IAM API Reference, `GetAccountSummary`.
pub(crate) struct GetAccountSummary;

impl Operation for GetAccountSummary {
    type Model = ops::GetAccountSummary;
    type Service = Iam;
    type Loaded = ();

    const READ_ONLY: bool = true;

    async fn load(_: &Unit, _: &Cx<'_, Iam>) -> Result<(), Failure> {
        Ok(())
    }

    fn questions(_: &Unit, (): &(), cx: &Cx<'_, Iam>) -> Vec<Question> {
        vec![Question::of::<Self>(anything(cx))]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<GetAccountSummaryResponse, Failure> {
        use SummaryKeyType as K;
        let account = proof.account();
        let view = cx.engine.records.view().await?;
        let users = view.keys(&UserRecord::name_keys(account), None, USERS_MAX).await?.len();
        let groups = view.keys(&GroupRecord::name_keys(account), None, GROUPS_MAX).await?.len();
        let roles = view.keys(&RoleRecord::name_keys(account), None, ROLES_MAX).await?.len();
        let profiles = view.keys(&names::instance_profiles(account), None, INSTANCE_PROFILES_MAX).await?.len();
        let policies = view.scan::<ManagedPolicyRecord>(&names::policies(account), None, POLICIES_MAX).await?;
        let versions: usize = policies.iter().map(|(_, stored)| stored.record.versions.len()).sum();
        let root = view.read::<RootRecord>(&names::root(account)).await?;
        let root_has_keys = root.is_some_and(|stored| !stored.record.access_keys.is_empty());
        let summary = [
            (K::Users, users),
            (K::UsersQuota, USERS_MAX),
            (K::Groups, groups),
            (K::GroupsQuota, GROUPS_MAX),
            (K::Roles, roles),
            (K::RolesQuota, ROLES_MAX),
            (K::InstanceProfiles, profiles),
            (K::Policies, policies.len()),
            (K::PoliciesQuota, POLICIES_MAX),
            (K::PolicyVersionsInUse, versions),
            (K::PolicyVersionsInUseQuota, VERSIONS_IN_USE_MAX),
            (K::VersionsPerPolicyQuota, VERSIONS_MAX),
            (K::PolicySizeQuota, PolicyKind::MANAGED_CHARACTERS_MAX),
            (K::AssumeRolePolicySizeQuota, PolicyKind::TRUST_CHARACTERS_MAX),
            (K::UserPolicySizeQuota, UserRecord::INLINE_CHARACTERS_MAX),
            (K::GroupPolicySizeQuota, GroupRecord::INLINE_CHARACTERS_MAX),
            (K::RolePolicySizeQuota, RoleRecord::INLINE_CHARACTERS_MAX),
            (K::AttachedPoliciesPerUserQuota, POLICIES_PER_ENTITY_MAX),
            (K::AttachedPoliciesPerGroupQuota, POLICIES_PER_ENTITY_MAX),
            (K::AttachedPoliciesPerRoleQuota, POLICIES_PER_ENTITY_MAX),
            (K::GroupsPerUserQuota, GROUPS_PER_USER_MAX),
            (K::AccessKeysPerUserQuota, ACCESS_KEYS_MAX),
            (K::AccountAccessKeysPresent, usize::from(root_has_keys)),
            (K::GlobalEndpointTokenVersion, 1),
            // What there is not.
            (K::AccountMfaEnabled, 0),
            (K::AccountPasswordPresent, 0),
            (K::AccountSigningCertificatesPresent, 0),
            (K::InstanceProfilesQuota, INSTANCE_PROFILES_MAX),
            (K::MfaDevices, 0),
            (K::MfaDevicesInUse, 0),
            (K::Providers, 0),
            (K::ServerCertificates, 0),
            (K::ServerCertificatesQuota, SERVER_CERTIFICATES_MAX),
            (K::SigningCertificatesPerUserQuota, SIGNING_CERTIFICATES_PER_USER_MAX),
        ];
        let number = |(key, count): (K, usize)| (key, i32::try_from(count).unwrap_or(i32::MAX));
        let summary_map: BTreeMap<K, i32> = summary.into_iter().map(number).collect();
        Ok(GetAccountSummaryResponse { summary_map: Some(summary_map) })
    }
}
