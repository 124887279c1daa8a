//! The kinds of policies, and how long they may be.

/// What a policy is for, which decides on the elements that it may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PolicyKind {
    /// The key policy of a KMS key.
    Key,
    /// The trust policy of a role.
    Trust,
    /// A policy of a user, group or role, or a permissions boundary.
    Identity,
    /// A policy that limits a session.
    Session,
    /// A service control policy of an organization.
    ServiceControl,
}

/// How long a policy may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SizeLimit {
    /// Bytes at most.
    Bytes(usize),
    /// Characters at most.
    Characters(usize),
    /// Characters at most that are not white space.
    CharactersWithoutSpace(usize),
}

impl PolicyKind {
    /// The longest key policy: 32 kilobytes. Source: AWS KMS Developer Guide, "Creating a key policy".
    pub const KEY_BYTES_MAX: usize = 32_768;
    /// The longest managed policy. Source: IAM User Guide, "IAM and AWS STS quotas, name requirements, and character
    /// limits". The same page for the trust and session policies.
    pub const MANAGED_CHARACTERS_MAX: usize = 6_144;
    /// The longest trust policy, by default.
    pub const TRUST_CHARACTERS_MAX: usize = 2_048;
    /// The longest trust policy that the quota can be raised to.
    pub const TRUST_QUOTA_CHARACTERS_MAX: usize = 4_096;
    /// The longest session policy.
    pub const SESSION_CHARACTERS_MAX: usize = 2_048;
    /// The longest service control policy. Source: AWS Organizations User Guide, "Quotas and service limits for AWS
    /// Organizations".
    pub const SERVICE_CONTROL_CHARACTERS_MAX: usize = 10_240;

    /// How long a policy of this kind may be: for [`PolicyKind::Identity`] a managed policy.
    pub const fn limit(self) -> SizeLimit {
        match self {
            Self::Key => SizeLimit::Bytes(Self::KEY_BYTES_MAX),
            Self::Trust => SizeLimit::CharactersWithoutSpace(Self::TRUST_CHARACTERS_MAX),
            Self::Identity => SizeLimit::CharactersWithoutSpace(Self::MANAGED_CHARACTERS_MAX),
            Self::Session => SizeLimit::Characters(Self::SESSION_CHARACTERS_MAX),
            Self::ServiceControl => SizeLimit::Characters(Self::SERVICE_CONTROL_CHARACTERS_MAX),
        }
    }

    /// Whether the policy belongs to a resource, and therefore says to whom it applies.
    pub const fn is_of_resource(self) -> bool {
        match self {
            Self::Key | Self::Trust => true,
            Self::Identity | Self::Session | Self::ServiceControl => false,
        }
    }

    /// Whether the version must be 2012-10-17.
    pub(super) const fn needs_2012(self) -> bool {
        match self {
            Self::Identity | Self::ServiceControl => true,
            Self::Key | Self::Trust | Self::Session => false,
        }
    }
}

impl SizeLimit {
    /// The number of bytes or characters.
    pub const fn max(self) -> usize {
        match self {
            Self::Bytes(max) | Self::Characters(max) | Self::CharactersWithoutSpace(max) => max,
        }
    }

    /// The size of a policy, in the unit that this limit counts.
    pub fn size_of(self, text: &str) -> usize {
        match self {
            Self::Bytes(_) => text.len(),
            Self::Characters(_) => text.chars().count(),
            Self::CharactersWithoutSpace(_) => text.chars().filter(|c| !c.is_ascii_whitespace()).count(),
        }
    }

    /// Whether a policy is longer.
    pub fn is_exceeded_by(self, text: &str) -> bool {
        // White space is not counted, but it is read: it has a bound as well.
        self.size_of(text) > self.max() || text.len() > 8 * PolicyKind::KEY_BYTES_MAX
    }
}
