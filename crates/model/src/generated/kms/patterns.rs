//! Written by `cargo xtask codegen`; not to be edited.

use crate::runtime::pattern::{Automaton, Pattern};

#[rustfmt::skip]
pub(super) static ACCOUNT_ID_TYPE: Pattern = Pattern {
    text: r"[0-9]{12}",
    automata: &[&Automaton {
        classes: CLASSES_0,
        class_count: 2,
        next: &[
            Automaton::DEAD, 1, Automaton::DEAD, 2, Automaton::DEAD, 3, Automaton::DEAD, 4, Automaton::DEAD, 5,
            Automaton::DEAD, 6, Automaton::DEAD, 7, Automaton::DEAD, 8, Automaton::DEAD, 9, Automaton::DEAD, 10,
            Automaton::DEAD, 11, Automaton::DEAD, 12, Automaton::DEAD, Automaton::DEAD,
        ],
        accepting: &[
            false, false, false, false, false, false, false, false, false, false, false, false, true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static ALIAS_NAME_TYPE: Pattern = Pattern {
    text: r"^[a-zA-Z0-9:/_-]+$",
    automata: &[&Automaton {
        classes: CLASSES_1,
        class_count: 2,
        next: &[
            Automaton::DEAD, 1, Automaton::DEAD, 1,
        ],
        accepting: &[
            false, true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static BACKING_KEY_ID_RESPONSE_TYPE: Pattern = Pattern {
    text: r"^[a-f0-9]+$",
    automata: &[&Automaton {
        classes: CLASSES_2,
        class_count: 2,
        next: &[
            Automaton::DEAD, 1, Automaton::DEAD, 1,
        ],
        accepting: &[
            false, true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static CLOUD_HSM_CLUSTER_ID_TYPE: Pattern = Pattern {
    text: r"cluster-[2-7a-zA-Z]{11,16}",
    automata: &[&Automaton {
        classes: CLASSES_3,
        class_count: 10,
        next: &[
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 1, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 2, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 3, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 4, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 5, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, 6, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 7,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 8, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 9, 9, 9, 9, 9, 9, 9, 9, Automaton::DEAD, Automaton::DEAD, 10, 10, 10, 10,
            10, 10, 10, 10, Automaton::DEAD, Automaton::DEAD, 11, 11, 11, 11, 11, 11, 11, 11, Automaton::DEAD,
            Automaton::DEAD, 12, 12, 12, 12, 12, 12, 12, 12, Automaton::DEAD, Automaton::DEAD, 13, 13, 13, 13, 13, 13,
            13, 13, Automaton::DEAD, Automaton::DEAD, 14, 14, 14, 14, 14, 14, 14, 14, Automaton::DEAD, Automaton::DEAD,
            15, 15, 15, 15, 15, 15, 15, 15, Automaton::DEAD, Automaton::DEAD, 16, 16, 16, 16, 16, 16, 16, 16,
            Automaton::DEAD, Automaton::DEAD, 17, 17, 17, 17, 17, 17, 17, 17, Automaton::DEAD, Automaton::DEAD, 18, 18,
            18, 18, 18, 18, 18, 18, Automaton::DEAD, Automaton::DEAD, 19, 19, 19, 19, 19, 19, 19, 19, Automaton::DEAD,
            Automaton::DEAD, 20, 20, 20, 20, 20, 20, 20, 20, Automaton::DEAD, Automaton::DEAD, 21, 21, 21, 21, 21, 21,
            21, 21, Automaton::DEAD, Automaton::DEAD, 22, 22, 22, 22, 22, 22, 22, 22, Automaton::DEAD, Automaton::DEAD,
            23, 23, 23, 23, 23, 23, 23, 23, Automaton::DEAD, Automaton::DEAD, 24, 24, 24, 24, 24, 24, 24, 24,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
        ],
        accepting: &[
            false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
            false, false, false, false, true, true, true, true, true, true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static GRANT_CONSTRAINT_SOURCE_ARN_TYPE: Pattern = Pattern {
    text: r"^arn:aws[a-z0-9-]*:[a-z0-9-]+:[a-z0-9-]*:[0-9]{12}:.+$",
    automata: &[&Automaton {
        classes: CLASSES_4,
        class_count: 10,
        next: &[
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 1, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 2, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 3,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, 4, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 5, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 6,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 7, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 7, 7, 8, 7, 7, 7, 7,
            7, Automaton::DEAD, Automaton::DEAD, 9, 9, Automaton::DEAD, 9, 9, 9, 9, 9, Automaton::DEAD, Automaton::DEAD,
            9, 9, 10, 9, 9, 9, 9, 9, Automaton::DEAD, Automaton::DEAD, 10, 10, 11, 10, 10, 10, 10, 10, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 12, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 13, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 14, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 15, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 16, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 17, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 18, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 19, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 20, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 21, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 22, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 23, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 24, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 25, Automaton::DEAD, 25, 25, 25, 25, 25, 25, 25, 25, 25, Automaton::DEAD,
            25, 25, 25, 25, 25, 25, 25, 25,
        ],
        accepting: &[
            false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
            false, false, false, false, false, false, false, false, false, false, true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static KEY_MATERIAL_DESCRIPTION_TYPE: Pattern = Pattern {
    text: r"^[a-zA-Z0-9:/_\s.-]+$",
    automata: &[&Automaton {
        classes: CLASSES_5,
        class_count: 2,
        next: &[
            Automaton::DEAD, 1, Automaton::DEAD, 1,
        ],
        accepting: &[
            false, true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static MARKER_TYPE: Pattern = Pattern {
    text: r"[\u0020-\u00FF]*",
    automata: &[&Automaton {
        classes: CLASSES_6,
        class_count: 2,
        next: &[
            Automaton::DEAD, 0,
        ],
        accepting: &[
            true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static POLICY_NAME_TYPE: Pattern = Pattern {
    text: r"[\w]+",
    automata: &[&Automaton {
        classes: CLASSES_7,
        class_count: 2,
        next: &[
            Automaton::DEAD, 1, Automaton::DEAD, 1,
        ],
        accepting: &[
            false, true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static POLICY_TYPE: Pattern = Pattern {
    text: r"[\u0009\u000A\u000D\u0020-\u00FF]+",
    automata: &[&Automaton {
        classes: CLASSES_8,
        class_count: 2,
        next: &[
            Automaton::DEAD, 1, Automaton::DEAD, 1,
        ],
        accepting: &[
            false, true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static PRINCIPAL_ID_TYPE: Pattern = Pattern {
    text: r"^[\w+=,.@:/-]+$",
    automata: &[&Automaton {
        classes: CLASSES_9,
        class_count: 2,
        next: &[
            Automaton::DEAD, 1, Automaton::DEAD, 1,
        ],
        accepting: &[
            false, true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static REGION_TYPE: Pattern = Pattern {
    text: r"^([a-z]+-){2,3}\d+$",
    automata: &[&Automaton {
        classes: CLASSES_10,
        class_count: 4,
        next: &[
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 1, Automaton::DEAD, 2, Automaton::DEAD, 1,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 3, Automaton::DEAD, 4, Automaton::DEAD, 3,
            Automaton::DEAD, Automaton::DEAD, 5, 6, Automaton::DEAD, Automaton::DEAD, 5, Automaton::DEAD,
            Automaton::DEAD, 7, Automaton::DEAD, 6, Automaton::DEAD, Automaton::DEAD, 5, Automaton::DEAD,
        ],
        accepting: &[
            false, false, false, false, false, true, false, false,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static SERVICE_PRINCIPAL_TYPE: Pattern = Pattern {
    text: r"^([A-Za-z0-9\-]+)\.([A-Za-z0-9\-]+)(\.[A-Za-z0-9\-]+)+$",
    automata: &[&Automaton {
        classes: CLASSES_11,
        class_count: 3,
        next: &[
            Automaton::DEAD, 1, Automaton::DEAD, Automaton::DEAD, 1, 2, Automaton::DEAD, 3, Automaton::DEAD,
            Automaton::DEAD, 3, 4, Automaton::DEAD, 5, Automaton::DEAD, Automaton::DEAD, 5, 6, Automaton::DEAD, 7,
            Automaton::DEAD, Automaton::DEAD, 7, 6,
        ],
        accepting: &[
            false, false, false, false, false, true, false, true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static XKS_KEY_ID_TYPE: Pattern = Pattern {
    text: r"^[a-zA-Z0-9-_.]+$",
    automata: &[&Automaton {
        classes: CLASSES_12,
        class_count: 2,
        next: &[
            Automaton::DEAD, 1, Automaton::DEAD, 1,
        ],
        accepting: &[
            false, true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static XKS_PROXY_AUTHENTICATION_ACCESS_KEY_ID_TYPE: Pattern = Pattern {
    text: r"^[A-Z2-7]+$",
    automata: &[&Automaton {
        classes: CLASSES_13,
        class_count: 2,
        next: &[
            Automaton::DEAD, 1, Automaton::DEAD, 1,
        ],
        accepting: &[
            false, true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static XKS_PROXY_AUTHENTICATION_RAW_SECRET_ACCESS_KEY_TYPE: Pattern = Pattern {
    text: r"^[a-zA-Z0-9\/+=]+$",
    automata: &[&Automaton {
        classes: CLASSES_14,
        class_count: 2,
        next: &[
            Automaton::DEAD, 1, Automaton::DEAD, 1,
        ],
        accepting: &[
            false, true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static XKS_PROXY_URI_ENDPOINT_TYPE: Pattern = Pattern {
    text: r"^https://[a-zA-Z0-9.-]+$",
    automata: &[&Automaton {
        classes: CLASSES_15,
        class_count: 8,
        next: &[
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 1, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 2, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 3, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 4, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 5, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 6, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 7, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 8, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 9, Automaton::DEAD, Automaton::DEAD, 9, 9, 9, 9,
            Automaton::DEAD, 9, Automaton::DEAD, Automaton::DEAD, 9, 9, 9, 9,
        ],
        accepting: &[
            false, false, false, false, false, false, false, false, false, true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static XKS_PROXY_URI_PATH_TYPE: Pattern = Pattern {
    text: r"^(/[a-zA-Z0-9\/_-]+/kms/xks/v\d{1,2})$|^(/kms/xks/v\d{1,2})$",
    automata: &[&Automaton {
        classes: CLASSES_16,
        class_count: 9,
        next: &[
            Automaton::DEAD, Automaton::DEAD, 1, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 2, 2, 2, 3, 2, 2, 2, 2, Automaton::DEAD, 2, 4, 2, 2, 2,
            2, 2, 2, Automaton::DEAD, 2, 4, 2, 2, 5, 2, 2, 2, Automaton::DEAD, 2, 4, 2, 6, 2, 2, 2, 2, Automaton::DEAD,
            2, 4, 2, 2, 2, 7, 2, 2, Automaton::DEAD, 2, 4, 2, 2, 8, 2, 2, 2, Automaton::DEAD, 2, 9, 2, 2, 2, 2, 2, 2,
            Automaton::DEAD, 2, 4, 2, 2, 2, 10, 2, 2, Automaton::DEAD, 2, 4, 2, 6, 2, 2, 2, 11, Automaton::DEAD, 2, 12,
            2, 2, 2, 2, 2, 2, Automaton::DEAD, 2, 4, 2, 13, 2, 2, 2, 2, Automaton::DEAD, 2, 4, 2, 6, 2, 2, 2, 14,
            Automaton::DEAD, 2, 4, 2, 2, 2, 15, 2, 2, Automaton::DEAD, 2, 4, 2, 16, 2, 2, 2, 2, Automaton::DEAD, 2, 17,
            2, 2, 2, 2, 2, 2, Automaton::DEAD, 2, 4, 2, 2, 2, 18, 2, 2, Automaton::DEAD, 2, 4, 2, 6, 2, 2, 19, 2,
            Automaton::DEAD, 2, 20, 2, 2, 2, 2, 2, 2, Automaton::DEAD, 2, 4, 21, 2, 2, 2, 2, 2, Automaton::DEAD, 2, 4,
            2, 6, 2, 2, 22, 2, Automaton::DEAD, 2, 4, 23, 2, 2, 2, 2, 2, Automaton::DEAD, 2, 4, 24, 2, 2, 2, 2, 2,
            Automaton::DEAD, 2, 4, 2, 2, 2, 2, 2, 2, Automaton::DEAD, 2, 4, 25, 2, 2, 2, 2, 2, Automaton::DEAD, 2, 4, 2,
            2, 2, 2, 2, 2,
        ],
        accepting: &[
            false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
            false, false, false, false, false, false, true, false, true, true, true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static XKS_PROXY_VPC_ENDPOINT_SERVICE_NAME_TYPE: Pattern = Pattern {
    text: r"^(com|eu)\.amazonaws\.vpce\.([a-z]+-){2,3}\d+\.vpce-svc-[0-9a-z]+$",
    automata: &[&Automaton {
        classes: CLASSES_17,
        class_count: 17,
        next: &[
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 1, 2,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, 3, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 4, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, 4, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 5, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 6, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, 7, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, 8, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 9, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 10, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 11,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 12, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 13, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 14, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 15, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, 16, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 17, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, 18, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 19,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 20, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 21, 21, 21, 21, 21, 21,
            21, 21, 21, 21, 21, 21, 21, Automaton::DEAD, 22, Automaton::DEAD, Automaton::DEAD, 21, 21, 21, 21, 21, 21,
            21, 21, 21, 21, 21, 21, 21, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 23, 23, 23,
            23, 23, 23, 23, 23, 23, 23, 23, 23, 23, Automaton::DEAD, 24, Automaton::DEAD, Automaton::DEAD, 23, 23, 23,
            23, 23, 23, 23, 23, 23, 23, 23, 23, 23, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 25, 26, 26, 26,
            26, 26, 26, 26, 26, 26, 26, 26, 26, 26, Automaton::DEAD, Automaton::DEAD, 27, 25, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, 28, Automaton::DEAD, Automaton::DEAD, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 29, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, 25, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, 30, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 31,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 32, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 33, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 34,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 35,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 36, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, 37, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, 38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 38, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, 38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 38,
        ],
        accepting: &[
            false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
            false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
            false, false, false, false, false, false, false, false, true,
        ],
    },],
};

#[rustfmt::skip]
static CLASSES_0: &[(char, u8)] = &[
    ('\u{0}', 0), ('0', 1), (':', 0),
];

#[rustfmt::skip]
static CLASSES_1: &[(char, u8)] = &[
    ('\u{0}', 0), ('-', 1), ('.', 0), ('/', 1), (';', 0), ('A', 1), ('[', 0), ('_', 1), ('`', 0), ('a', 1), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_2: &[(char, u8)] = &[
    ('\u{0}', 0), ('0', 1), (':', 0), ('a', 1), ('g', 0),
];

#[rustfmt::skip]
static CLASSES_3: &[(char, u8)] = &[
    ('\u{0}', 0), ('-', 1), ('.', 0), ('2', 2), ('8', 0), ('A', 2), ('[', 0), ('a', 2), ('c', 3), ('d', 2), ('e', 4),
    ('f', 2), ('l', 5), ('m', 2), ('r', 6), ('s', 7), ('t', 8), ('u', 9), ('v', 2), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_4: &[(char, u8)] = &[
    ('\u{0}', 0), ('\u{a}', 1), ('\u{b}', 0), ('\u{d}', 1), ('\u{e}', 0), ('-', 2), ('.', 0), ('0', 3), (':', 4),
    (';', 0), ('a', 5), ('b', 2), ('n', 6), ('o', 2), ('r', 7), ('s', 8), ('t', 2), ('w', 9), ('x', 2), ('{', 0),
    ('\u{85}', 1), ('\u{86}', 0), ('\u{2028}', 1), ('\u{202a}', 0),
];

#[rustfmt::skip]
static CLASSES_5: &[(char, u8)] = &[
    ('\u{0}', 0), ('\u{9}', 1), ('\u{e}', 0), (' ', 1), ('!', 0), ('-', 1), (';', 0), ('A', 1), ('[', 0), ('_', 1),
    ('`', 0), ('a', 1), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_6: &[(char, u8)] = &[
    ('\u{0}', 0), (' ', 1), ('\u{100}', 0),
];

#[rustfmt::skip]
static CLASSES_7: &[(char, u8)] = &[
    ('\u{0}', 0), ('0', 1), (':', 0), ('A', 1), ('[', 0), ('_', 1), ('`', 0), ('a', 1), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_8: &[(char, u8)] = &[
    ('\u{0}', 0), ('\u{9}', 1), ('\u{b}', 0), ('\u{d}', 1), ('\u{e}', 0), (' ', 1), ('\u{100}', 0),
];

#[rustfmt::skip]
static CLASSES_9: &[(char, u8)] = &[
    ('\u{0}', 0), ('+', 1), (';', 0), ('=', 1), ('>', 0), ('@', 1), ('[', 0), ('_', 1), ('`', 0), ('a', 1), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_10: &[(char, u8)] = &[
    ('\u{0}', 0), ('-', 1), ('.', 0), ('0', 2), (':', 0), ('a', 3), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_11: &[(char, u8)] = &[
    ('\u{0}', 0), ('-', 1), ('.', 2), ('/', 0), ('0', 1), (':', 0), ('A', 1), ('[', 0), ('a', 1), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_12: &[(char, u8)] = &[
    ('\u{0}', 0), ('-', 1), ('/', 0), ('0', 1), (':', 0), ('A', 1), ('[', 0), ('_', 1), ('`', 0), ('a', 1), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_13: &[(char, u8)] = &[
    ('\u{0}', 0), ('2', 1), ('8', 0), ('A', 1), ('[', 0),
];

#[rustfmt::skip]
static CLASSES_14: &[(char, u8)] = &[
    ('\u{0}', 0), ('+', 1), (',', 0), ('/', 1), (':', 0), ('=', 1), ('>', 0), ('A', 1), ('[', 0), ('a', 1), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_15: &[(char, u8)] = &[
    ('\u{0}', 0), ('-', 1), ('/', 2), ('0', 1), (':', 3), (';', 0), ('A', 1), ('[', 0), ('a', 1), ('h', 4), ('i', 1),
    ('p', 5), ('q', 1), ('s', 6), ('t', 7), ('u', 1), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_16: &[(char, u8)] = &[
    ('\u{0}', 0), ('-', 1), ('.', 0), ('/', 2), ('0', 3), (':', 0), ('A', 1), ('[', 0), ('_', 1), ('`', 0), ('a', 1),
    ('k', 4), ('l', 1), ('m', 5), ('n', 1), ('s', 6), ('t', 1), ('v', 7), ('w', 1), ('x', 8), ('y', 1), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_17: &[(char, u8)] = &[
    ('\u{0}', 0), ('-', 1), ('.', 2), ('/', 0), ('0', 3), (':', 0), ('a', 4), ('b', 5), ('c', 6), ('d', 5), ('e', 7),
    ('f', 5), ('m', 8), ('n', 9), ('o', 10), ('p', 11), ('q', 5), ('s', 12), ('t', 5), ('u', 13), ('v', 14), ('w', 15),
    ('x', 5), ('z', 16), ('{', 0),
];
