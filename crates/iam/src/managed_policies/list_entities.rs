//! `ListEntitiesForPolicy`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question, View};
use trent_model::iam::{
    EntityType, ListEntitiesForPolicyRequest, ListEntitiesForPolicyResponse, PolicyGroup, PolicyRole, PolicyUsageType,
    PolicyUser, ops,
};

use super::called::{self, Called};
use crate::ids::IdKind;
use crate::listing::Wanted;
use crate::record::{Entity, GroupRecord, IndexEntry, RoleRecord, UserRecord};
use crate::sections::Sections;
use crate::{Iam, names};

/// Entries of the index that are read at once.
const BATCH_COUNT: usize = 500;
/// The sections of the list: what the policy is attached to, and whose boundary it is.
const ATTACHED: u8 = 0;
const BOUNDARY: u8 = 1;

/// Source: IAM API Reference, `ListEntitiesForPolicy`.
pub(crate) struct ListEntitiesForPolicy;

impl Operation for ListEntitiesForPolicy {
    type Model = ops::ListEntitiesForPolicy;
    type Service = Iam;
    type Loaded = Called;

    const READ_ONLY: bool = true;

    async fn load(input: &ListEntitiesForPolicyRequest, cx: &Cx<'_, Iam>) -> Result<Called, Failure> {
        called::by_arn(&input.policy_arn, cx).await
    }

    fn questions(_: &ListEntitiesForPolicyRequest, policy: &Called, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![policy.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<ListEntitiesForPolicyResponse, Failure> {
        let (input, policy, account) = (proof.input(), proof.loaded().existing()?, proof.account());
        let wanted = Wanted { marker: input.marker.as_deref(), max_items: input.max_items };
        let filter = Filter { entity: input.entity_filter.as_ref(), path_prefix: input.path_prefix.as_deref() };
        let usage = input.policy_usage_filter.as_ref();
        let mut sections = Sections::new(wanted, format!("ListEntities/{account}/{}", policy.id()), cx)?;
        let view = cx.engine.records.view().await?;
        for (section, left_out, index) in [
            (ATTACHED, PolicyUsageType::PermissionsBoundary, names::attachments(account, policy.id())),
            (BOUNDARY, PolicyUsageType::PermissionsPolicy, names::boundaries(account, policy.id())),
        ] {
            if usage != Some(&left_out) {
                // Whom the policy is attached to is listed once, though it may be a boundary too.
                let listed = (section == BOUNDARY && usage.is_none()).then(|| names::attachments(account, policy.id()));
                fill(&mut sections, section, &index, listed.as_deref(), &filter, &view).await?;
            }
        }
        let page = sections.page();
        let (mut users, mut groups, mut roles) = (Vec::new(), Vec::new(), Vec::new());
        for user_group_or_role in page.items {
            match user_group_or_role {
                Used::User(user) => users.push(user),
                Used::Group(group) => groups.push(group),
                Used::Role(role) => roles.push(role),
            }
        }
        Ok(ListEntitiesForPolicyResponse {
            policy_groups: Some(groups),
            policy_users: Some(users),
            policy_roles: Some(roles),
            is_truncated: Some(page.next_marker.is_some()),
            marker: page.next_marker,
        })
    }
}

/// Whom a policy is used by.
enum Used {
    User(PolicyUser),
    Group(PolicyGroup),
    Role(PolicyRole),
}

/// Which entities are wanted.
struct Filter<'a> {
    entity: Option<&'a EntityType>,
    path_prefix: Option<&'a str>,
}

/// Adds the entities in an index to the page, until it is full, without those in another index.
async fn fill(
    sections: &mut Sections<'_, Used>,
    section: u8,
    index: &[u8],
    without: Option<&[u8]>,
    filter: &Filter<'_>,
    view: &View,
) -> Result<(), Failure> {
    let Some(mut after) = sections.begin(section) else { return Ok(()) };
    loop {
        let batch = view.keys(index, after.as_deref(), BATCH_COUNT).await?;
        let is_last = batch.len() < BATCH_COUNT;
        for name in batch {
            let id = name.get(index.len()..).and_then(|rest| std::str::from_utf8(rest).ok()).unwrap_or_default();
            let is_listed = match without {
                Some(other) => view.read::<IndexEntry>(&[other, id.as_bytes()].concat()).await?.is_some(),
                None => false,
            };
            if !is_listed && let Some(used) = filter.entity(id, view).await? {
                sections.push(section, &name, used);
            }
            if sections.missing() == 0 {
                return Ok(());
            }
            after = Some(name);
        }
        if is_last {
            return Ok(());
        }
    }
}

impl Filter<'_> {
    /// The entity with a unique id, if it is wanted.
    async fn entity(&self, id: &str, view: &View) -> Result<Option<Used>, Failure> {
        Ok(match IdKind::of(id) {
            Some(IdKind::User) => self
                .read::<UserRecord>(EntityType::User, id, view)
                .await?
                .map(|user| Used::User(PolicyUser { user_name: Some(user.name), user_id: Some(user.id) })),
            Some(IdKind::Group) => self
                .read::<GroupRecord>(EntityType::Group, id, view)
                .await?
                .map(|group| Used::Group(PolicyGroup { group_name: Some(group.name), group_id: Some(group.id) })),
            Some(IdKind::Role) => self
                .read::<RoleRecord>(EntityType::Role, id, view)
                .await?
                .map(|role| Used::Role(PolicyRole { role_name: Some(role.name), role_id: Some(role.id) })),
            Some(IdKind::ManagedPolicy | IdKind::InstanceProfile) | None => None,
        })
    }

    async fn read<E: Entity>(&self, kind: EntityType, id: &str, view: &View) -> Result<Option<E>, Failure> {
        if self.entity.is_some_and(|wanted| *wanted != kind) {
            return Ok(None);
        }
        let stored = view.read::<E>(&E::key(id)).await?;
        let is_below = |entity: &E| entity.path().starts_with(self.path_prefix.unwrap_or("/"));
        Ok(stored.map(|stored| stored.record).filter(is_below))
    }
}
