//! Written by `cargo xtask codegen`; not to be edited.

use crate::runtime::pattern::{Automaton, Pattern};

#[rustfmt::skip]
pub(super) static ATTACHMENT_NAME: Pattern = Pattern {
    text: r"[\w+=,.@-]+",
    automata: &[&Automaton {
        classes: CLASSES_0,
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
pub(super) static CERTIFICATION_KEY_TYPE: Pattern = Pattern {
    text: r"[\u0020-\u00FF]+",
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
pub(super) static ORGANIZATION_ID_TYPE: Pattern = Pattern {
    text: r"^o-[a-z0-9]{10,32}$",
    automata: &[&Automaton {
        classes: CLASSES_2,
        class_count: 4,
        next: &[
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 1, Automaton::DEAD, 2, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 3, 3, Automaton::DEAD, Automaton::DEAD, 4, 4, Automaton::DEAD,
            Automaton::DEAD, 5, 5, Automaton::DEAD, Automaton::DEAD, 6, 6, Automaton::DEAD, Automaton::DEAD, 7, 7,
            Automaton::DEAD, Automaton::DEAD, 8, 8, Automaton::DEAD, Automaton::DEAD, 9, 9, Automaton::DEAD,
            Automaton::DEAD, 10, 10, Automaton::DEAD, Automaton::DEAD, 11, 11, Automaton::DEAD, Automaton::DEAD, 12, 12,
            Automaton::DEAD, Automaton::DEAD, 13, 13, Automaton::DEAD, Automaton::DEAD, 14, 14, Automaton::DEAD,
            Automaton::DEAD, 15, 15, Automaton::DEAD, Automaton::DEAD, 16, 16, Automaton::DEAD, Automaton::DEAD, 17, 17,
            Automaton::DEAD, Automaton::DEAD, 18, 18, Automaton::DEAD, Automaton::DEAD, 19, 19, Automaton::DEAD,
            Automaton::DEAD, 20, 20, Automaton::DEAD, Automaton::DEAD, 21, 21, Automaton::DEAD, Automaton::DEAD, 22, 22,
            Automaton::DEAD, Automaton::DEAD, 23, 23, Automaton::DEAD, Automaton::DEAD, 24, 24, Automaton::DEAD,
            Automaton::DEAD, 25, 25, Automaton::DEAD, Automaton::DEAD, 26, 26, Automaton::DEAD, Automaton::DEAD, 27, 27,
            Automaton::DEAD, Automaton::DEAD, 28, 28, Automaton::DEAD, Automaton::DEAD, 29, 29, Automaton::DEAD,
            Automaton::DEAD, 30, 30, Automaton::DEAD, Automaton::DEAD, 31, 31, Automaton::DEAD, Automaton::DEAD, 32, 32,
            Automaton::DEAD, Automaton::DEAD, 33, 33, Automaton::DEAD, Automaton::DEAD, 34, 34, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
        ],
        accepting: &[
            false, false, false, false, false, false, false, false, false, false, false, false, true, true, true, true,
            true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
            true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static SAML_PROVIDER_NAME_TYPE: Pattern = Pattern {
    text: r"[\w._-]+",
    automata: &[&Automaton {
        classes: CLASSES_3,
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
pub(super) static ACCESS_KEY_ID_TYPE: Pattern = Pattern {
    text: r"[\w]+",
    automata: &[&Automaton {
        classes: CLASSES_4,
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
pub(super) static ACCOUNT_ALIAS_TYPE: Pattern = Pattern {
    text: r"^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$",
    automata: &[&Automaton {
        classes: CLASSES_5,
        class_count: 2,
        next: &[
            Automaton::DEAD, 1, Automaton::DEAD, 2, Automaton::DEAD, 3, Automaton::DEAD, 4, Automaton::DEAD, 5,
            Automaton::DEAD, 6, Automaton::DEAD, 7, Automaton::DEAD, 8, Automaton::DEAD, 9, Automaton::DEAD, 10,
            Automaton::DEAD, 11, Automaton::DEAD, 12, Automaton::DEAD, 13, Automaton::DEAD, 14, Automaton::DEAD, 15,
            Automaton::DEAD, 16, Automaton::DEAD, 17, Automaton::DEAD, 18, Automaton::DEAD, 19, Automaton::DEAD, 20,
            Automaton::DEAD, 21, Automaton::DEAD, 22, Automaton::DEAD, 23, Automaton::DEAD, 24, Automaton::DEAD, 25,
            Automaton::DEAD, 26, Automaton::DEAD, 27, Automaton::DEAD, 28, Automaton::DEAD, 29, Automaton::DEAD, 30,
            Automaton::DEAD, 31, Automaton::DEAD, 32, Automaton::DEAD, 33, Automaton::DEAD, 34, Automaton::DEAD, 35,
            Automaton::DEAD, 36, Automaton::DEAD, 37, Automaton::DEAD, 38, Automaton::DEAD, 39, Automaton::DEAD, 40,
            Automaton::DEAD, 41, Automaton::DEAD, 42, Automaton::DEAD, 43, Automaton::DEAD, 44, Automaton::DEAD, 45,
            Automaton::DEAD, 46, Automaton::DEAD, 47, Automaton::DEAD, 48, Automaton::DEAD, 49, Automaton::DEAD, 50,
            Automaton::DEAD, 51, Automaton::DEAD, 52, Automaton::DEAD, 53, Automaton::DEAD, 54, Automaton::DEAD, 55,
            Automaton::DEAD, 56, Automaton::DEAD, 57, Automaton::DEAD, 58, Automaton::DEAD, 59, Automaton::DEAD, 60,
            Automaton::DEAD, 61, Automaton::DEAD, 62, Automaton::DEAD, 63, Automaton::DEAD, Automaton::DEAD,
        ],
        accepting: &[
            false, false, false, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
            true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
            true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
            true, true, true, true, true, true, true, true, true, true, true,
        ],
    },&Automaton {
        classes: CLASSES_6,
        class_count: 3,
        next: &[
            Automaton::DEAD, Automaton::DEAD, 1, Automaton::DEAD, 2, 1, Automaton::DEAD, Automaton::DEAD, 3,
            Automaton::DEAD, 2, 3,
        ],
        accepting: &[
            false, true, false, true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static ACCOUNT_ID_TYPE: Pattern = Pattern {
    text: r"\d{12}",
    automata: &[&Automaton {
        classes: CLASSES_7,
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
pub(super) static ACCOUNT_PROPERTY_KEY_TYPE: Pattern = Pattern {
    text: r"^[A-Za-z][A-Za-z0-9/_-]*$",
    automata: &[&Automaton {
        classes: CLASSES_8,
        class_count: 3,
        next: &[
            Automaton::DEAD, Automaton::DEAD, 1, Automaton::DEAD, 1, 1,
        ],
        accepting: &[
            false, true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static AUTHENTICATION_CODE_TYPE: Pattern = Pattern {
    text: r"[\d]+",
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
pub(super) static CERTIFICATE_BODY_TYPE: Pattern = Pattern {
    text: r"[\u0009\u000A\u000D\u0020-\u00FF]+",
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
pub(super) static DELEGATION_REQUEST_DESCRIPTION_TYPE: Pattern = Pattern {
    text: r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*",
    automata: &[&Automaton {
        classes: CLASSES_10,
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
pub(super) static DELEGATION_REQUEST_ID_TYPE: Pattern = Pattern {
    text: r"[\w-]+",
    automata: &[&Automaton {
        classes: CLASSES_11,
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
pub(super) static NOTIFICATION_CHANNEL_TYPE: Pattern = Pattern {
    text: r"^[a-zA-Z0-9:_.-]+$",
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
pub(super) static ORGANIZATIONS_ENTITY_PATH_TYPE: Pattern = Pattern {
    text: r"^o-[0-9a-z]{10,32}\/r-[0-9a-z]{4,32}[0-9a-z-\/]*",
    automata: &[&Automaton {
        classes: CLASSES_13,
        class_count: 6,
        next: &[
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 1, Automaton::DEAD, Automaton::DEAD, 2,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, 3, 3, 3, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 4, 4, 4, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 5, 5, 5, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 6, 6, 6,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 7, 7, 7, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, 8, 8, 8, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 9, 9, 9, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 10, 10, 10, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 11, 11, 11,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 12, 12, 12, Automaton::DEAD, Automaton::DEAD, 13, 14, 14,
            14, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 15,
            Automaton::DEAD, Automaton::DEAD, 13, 16, 16, 16, Automaton::DEAD, 17, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 13, 18, 18, 18, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 19, 19, 19, Automaton::DEAD, Automaton::DEAD, 13, 20, 20, 20,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 21, 21, 21, Automaton::DEAD, Automaton::DEAD, 13, 22, 22,
            22, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 23, 23, 23, Automaton::DEAD, Automaton::DEAD, 13, 24,
            24, 24, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 25, 25, 25, Automaton::DEAD, Automaton::DEAD, 13,
            26, 26, 26, Automaton::DEAD, 27, 27, 28, 28, 28, Automaton::DEAD, Automaton::DEAD, 13, 29, 29, 29,
            Automaton::DEAD, 27, 27, 27, 27, 27, Automaton::DEAD, 27, 27, 30, 30, 30, Automaton::DEAD, Automaton::DEAD,
            13, 31, 31, 31, Automaton::DEAD, 27, 27, 32, 32, 32, Automaton::DEAD, Automaton::DEAD, 13, 33, 33, 33,
            Automaton::DEAD, 27, 27, 34, 34, 34, Automaton::DEAD, Automaton::DEAD, 13, 35, 35, 35, Automaton::DEAD, 27,
            27, 36, 36, 36, Automaton::DEAD, Automaton::DEAD, 13, 37, 37, 37, Automaton::DEAD, 27, 27, 38, 38, 38,
            Automaton::DEAD, Automaton::DEAD, 13, 39, 39, 39, Automaton::DEAD, 27, 27, 40, 40, 40, Automaton::DEAD,
            Automaton::DEAD, 13, 41, 41, 41, Automaton::DEAD, 27, 27, 42, 42, 42, Automaton::DEAD, Automaton::DEAD, 13,
            43, 43, 43, Automaton::DEAD, 27, 27, 44, 44, 44, Automaton::DEAD, Automaton::DEAD, 13, 45, 45, 45,
            Automaton::DEAD, 27, 27, 46, 46, 46, Automaton::DEAD, Automaton::DEAD, 13, 47, 47, 47, Automaton::DEAD, 27,
            27, 48, 48, 48, Automaton::DEAD, Automaton::DEAD, 13, 49, 49, 49, Automaton::DEAD, 27, 27, 50, 50, 50,
            Automaton::DEAD, Automaton::DEAD, 13, 51, 51, 51, Automaton::DEAD, 27, 27, 52, 52, 52, Automaton::DEAD,
            Automaton::DEAD, 13, 53, 53, 53, Automaton::DEAD, 27, 27, 54, 54, 54, Automaton::DEAD, Automaton::DEAD, 13,
            55, 55, 55, Automaton::DEAD, 27, 27, 56, 56, 56, Automaton::DEAD, Automaton::DEAD, 13, 57, 57, 57,
            Automaton::DEAD, 27, 27, 58, 58, 58, Automaton::DEAD, Automaton::DEAD, 13, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 27, 27, 59, 59, 59, Automaton::DEAD, 27, 27, 60, 60, 60, Automaton::DEAD,
            27, 27, 61, 61, 61, Automaton::DEAD, 27, 27, 62, 62, 62, Automaton::DEAD, 27, 27, 63, 63, 63,
            Automaton::DEAD, 27, 27, 64, 64, 64, Automaton::DEAD, 27, 27, 65, 65, 65, Automaton::DEAD, 27, 27, 66, 66,
            66, Automaton::DEAD, 27, 27, 67, 67, 67, Automaton::DEAD, 27, 27, 68, 68, 68, Automaton::DEAD, 27, 27, 69,
            69, 69, Automaton::DEAD, 27, 27, 27, 27, 27,
        ],
        accepting: &[
            false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
            false, false, false, false, false, false, false, false, false, false, true, false, true, true, false, true,
            false, true, false, true, false, true, false, true, false, true, false, true, false, true, false, true,
            false, true, false, true, false, true, false, true, false, true, false, true, true, true, true, true, true,
            true, true, true, true, true, true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static ORGANIZATIONS_POLICY_ID_TYPE: Pattern = Pattern {
    text: r"^p-[0-9a-zA-Z_]{8,128}$",
    automata: &[&Automaton {
        classes: CLASSES_14,
        class_count: 4,
        next: &[
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 1, Automaton::DEAD, 2, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 3, 3, Automaton::DEAD, Automaton::DEAD, 4, 4, Automaton::DEAD,
            Automaton::DEAD, 5, 5, Automaton::DEAD, Automaton::DEAD, 6, 6, Automaton::DEAD, Automaton::DEAD, 7, 7,
            Automaton::DEAD, Automaton::DEAD, 8, 8, Automaton::DEAD, Automaton::DEAD, 9, 9, Automaton::DEAD,
            Automaton::DEAD, 10, 10, Automaton::DEAD, Automaton::DEAD, 11, 11, Automaton::DEAD, Automaton::DEAD, 12, 12,
            Automaton::DEAD, Automaton::DEAD, 13, 13, Automaton::DEAD, Automaton::DEAD, 14, 14, Automaton::DEAD,
            Automaton::DEAD, 15, 15, Automaton::DEAD, Automaton::DEAD, 16, 16, Automaton::DEAD, Automaton::DEAD, 17, 17,
            Automaton::DEAD, Automaton::DEAD, 18, 18, Automaton::DEAD, Automaton::DEAD, 19, 19, Automaton::DEAD,
            Automaton::DEAD, 20, 20, Automaton::DEAD, Automaton::DEAD, 21, 21, Automaton::DEAD, Automaton::DEAD, 22, 22,
            Automaton::DEAD, Automaton::DEAD, 23, 23, Automaton::DEAD, Automaton::DEAD, 24, 24, Automaton::DEAD,
            Automaton::DEAD, 25, 25, Automaton::DEAD, Automaton::DEAD, 26, 26, Automaton::DEAD, Automaton::DEAD, 27, 27,
            Automaton::DEAD, Automaton::DEAD, 28, 28, Automaton::DEAD, Automaton::DEAD, 29, 29, Automaton::DEAD,
            Automaton::DEAD, 30, 30, Automaton::DEAD, Automaton::DEAD, 31, 31, Automaton::DEAD, Automaton::DEAD, 32, 32,
            Automaton::DEAD, Automaton::DEAD, 33, 33, Automaton::DEAD, Automaton::DEAD, 34, 34, Automaton::DEAD,
            Automaton::DEAD, 35, 35, Automaton::DEAD, Automaton::DEAD, 36, 36, Automaton::DEAD, Automaton::DEAD, 37, 37,
            Automaton::DEAD, Automaton::DEAD, 38, 38, Automaton::DEAD, Automaton::DEAD, 39, 39, Automaton::DEAD,
            Automaton::DEAD, 40, 40, Automaton::DEAD, Automaton::DEAD, 41, 41, Automaton::DEAD, Automaton::DEAD, 42, 42,
            Automaton::DEAD, Automaton::DEAD, 43, 43, Automaton::DEAD, Automaton::DEAD, 44, 44, Automaton::DEAD,
            Automaton::DEAD, 45, 45, Automaton::DEAD, Automaton::DEAD, 46, 46, Automaton::DEAD, Automaton::DEAD, 47, 47,
            Automaton::DEAD, Automaton::DEAD, 48, 48, Automaton::DEAD, Automaton::DEAD, 49, 49, Automaton::DEAD,
            Automaton::DEAD, 50, 50, Automaton::DEAD, Automaton::DEAD, 51, 51, Automaton::DEAD, Automaton::DEAD, 52, 52,
            Automaton::DEAD, Automaton::DEAD, 53, 53, Automaton::DEAD, Automaton::DEAD, 54, 54, Automaton::DEAD,
            Automaton::DEAD, 55, 55, Automaton::DEAD, Automaton::DEAD, 56, 56, Automaton::DEAD, Automaton::DEAD, 57, 57,
            Automaton::DEAD, Automaton::DEAD, 58, 58, Automaton::DEAD, Automaton::DEAD, 59, 59, Automaton::DEAD,
            Automaton::DEAD, 60, 60, Automaton::DEAD, Automaton::DEAD, 61, 61, Automaton::DEAD, Automaton::DEAD, 62, 62,
            Automaton::DEAD, Automaton::DEAD, 63, 63, Automaton::DEAD, Automaton::DEAD, 64, 64, Automaton::DEAD,
            Automaton::DEAD, 65, 65, Automaton::DEAD, Automaton::DEAD, 66, 66, Automaton::DEAD, Automaton::DEAD, 67, 67,
            Automaton::DEAD, Automaton::DEAD, 68, 68, Automaton::DEAD, Automaton::DEAD, 69, 69, Automaton::DEAD,
            Automaton::DEAD, 70, 70, Automaton::DEAD, Automaton::DEAD, 71, 71, Automaton::DEAD, Automaton::DEAD, 72, 72,
            Automaton::DEAD, Automaton::DEAD, 73, 73, Automaton::DEAD, Automaton::DEAD, 74, 74, Automaton::DEAD,
            Automaton::DEAD, 75, 75, Automaton::DEAD, Automaton::DEAD, 76, 76, Automaton::DEAD, Automaton::DEAD, 77, 77,
            Automaton::DEAD, Automaton::DEAD, 78, 78, Automaton::DEAD, Automaton::DEAD, 79, 79, Automaton::DEAD,
            Automaton::DEAD, 80, 80, Automaton::DEAD, Automaton::DEAD, 81, 81, Automaton::DEAD, Automaton::DEAD, 82, 82,
            Automaton::DEAD, Automaton::DEAD, 83, 83, Automaton::DEAD, Automaton::DEAD, 84, 84, Automaton::DEAD,
            Automaton::DEAD, 85, 85, Automaton::DEAD, Automaton::DEAD, 86, 86, Automaton::DEAD, Automaton::DEAD, 87, 87,
            Automaton::DEAD, Automaton::DEAD, 88, 88, Automaton::DEAD, Automaton::DEAD, 89, 89, Automaton::DEAD,
            Automaton::DEAD, 90, 90, Automaton::DEAD, Automaton::DEAD, 91, 91, Automaton::DEAD, Automaton::DEAD, 92, 92,
            Automaton::DEAD, Automaton::DEAD, 93, 93, Automaton::DEAD, Automaton::DEAD, 94, 94, Automaton::DEAD,
            Automaton::DEAD, 95, 95, Automaton::DEAD, Automaton::DEAD, 96, 96, Automaton::DEAD, Automaton::DEAD, 97, 97,
            Automaton::DEAD, Automaton::DEAD, 98, 98, Automaton::DEAD, Automaton::DEAD, 99, 99, Automaton::DEAD,
            Automaton::DEAD, 100, 100, Automaton::DEAD, Automaton::DEAD, 101, 101, Automaton::DEAD, Automaton::DEAD,
            102, 102, Automaton::DEAD, Automaton::DEAD, 103, 103, Automaton::DEAD, Automaton::DEAD, 104, 104,
            Automaton::DEAD, Automaton::DEAD, 105, 105, Automaton::DEAD, Automaton::DEAD, 106, 106, Automaton::DEAD,
            Automaton::DEAD, 107, 107, Automaton::DEAD, Automaton::DEAD, 108, 108, Automaton::DEAD, Automaton::DEAD,
            109, 109, Automaton::DEAD, Automaton::DEAD, 110, 110, Automaton::DEAD, Automaton::DEAD, 111, 111,
            Automaton::DEAD, Automaton::DEAD, 112, 112, Automaton::DEAD, Automaton::DEAD, 113, 113, Automaton::DEAD,
            Automaton::DEAD, 114, 114, Automaton::DEAD, Automaton::DEAD, 115, 115, Automaton::DEAD, Automaton::DEAD,
            116, 116, Automaton::DEAD, Automaton::DEAD, 117, 117, Automaton::DEAD, Automaton::DEAD, 118, 118,
            Automaton::DEAD, Automaton::DEAD, 119, 119, Automaton::DEAD, Automaton::DEAD, 120, 120, Automaton::DEAD,
            Automaton::DEAD, 121, 121, Automaton::DEAD, Automaton::DEAD, 122, 122, Automaton::DEAD, Automaton::DEAD,
            123, 123, Automaton::DEAD, Automaton::DEAD, 124, 124, Automaton::DEAD, Automaton::DEAD, 125, 125,
            Automaton::DEAD, Automaton::DEAD, 126, 126, Automaton::DEAD, Automaton::DEAD, 127, 127, Automaton::DEAD,
            Automaton::DEAD, 128, 128, Automaton::DEAD, Automaton::DEAD, 129, 129, Automaton::DEAD, Automaton::DEAD,
            130, 130, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
        ],
        accepting: &[
            false, false, false, false, false, false, false, false, false, false, true, true, true, true, true, true,
            true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
            true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
            true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
            true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
            true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
            true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
            true, true, true, true, true, true, true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static OWNER_ID_TYPE: Pattern = Pattern {
    text: r"^[a-zA-Z0-9:/+=,.@_-]+$",
    automata: &[&Automaton {
        classes: CLASSES_15,
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
pub(super) static PATH_PREFIX_TYPE: Pattern = Pattern {
    text: r"\u002F[\u0021-\u007F]*",
    automata: &[&Automaton {
        classes: CLASSES_16,
        class_count: 3,
        next: &[
            Automaton::DEAD, Automaton::DEAD, 1, Automaton::DEAD, 1, 1,
        ],
        accepting: &[
            false, true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static PATH_TYPE: Pattern = Pattern {
    text: r"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)",
    automata: &[&Automaton {
        classes: CLASSES_17,
        class_count: 3,
        next: &[
            Automaton::DEAD, Automaton::DEAD, 1, Automaton::DEAD, 2, 2, Automaton::DEAD, 2, 3, Automaton::DEAD, 2, 3,
        ],
        accepting: &[
            false, true, false, true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static POLICY_PARAMETER_NAME_TYPE: Pattern = Pattern {
    text: r"[ -~]+",
    automata: &[&Automaton {
        classes: CLASSES_18,
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
pub(super) static POLICY_PATH_TYPE: Pattern = Pattern {
    text: r"((/[A-Za-z0-9\.,\+@=_-]+)*)/",
    automata: &[&Automaton {
        classes: CLASSES_19,
        class_count: 3,
        next: &[
            Automaton::DEAD, Automaton::DEAD, 1, Automaton::DEAD, 2, Automaton::DEAD, Automaton::DEAD, 2, 1,
        ],
        accepting: &[
            false, true, false,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static POLICY_VERSION_ID_TYPE: Pattern = Pattern {
    text: r"v[1-9][0-9]*(\.[A-Za-z0-9-]*)?",
    automata: &[&Automaton {
        classes: CLASSES_20,
        class_count: 6,
        next: &[
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 1, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 2, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 3,
            2, 2, Automaton::DEAD, Automaton::DEAD, 3, Automaton::DEAD, 3, 3, 3,
        ],
        accepting: &[
            false, false, true, true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static PRIVATE_KEY_ID_TYPE: Pattern = Pattern {
    text: r"[A-Z0-9]+",
    automata: &[&Automaton {
        classes: CLASSES_21,
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
pub(super) static PUBLIC_KEY_FINGERPRINT_TYPE: Pattern = Pattern {
    text: r"[:\w]+",
    automata: &[&Automaton {
        classes: CLASSES_22,
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
pub(super) static REDIRECT_URL_TYPE: Pattern = Pattern {
    text: r"^http(s?)://[a-zA-Z0-9._/-]*(\?[a-zA-Z0-9._=&-]*)?(#[a-zA-Z0-9._/-]*)?$",
    automata: &[&Automaton {
        classes: CLASSES_23,
        class_count: 11,
        next: &[
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, 1, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 2, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 3,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 4, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 5, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 6,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 7, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 5, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, 8, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 9, Automaton::DEAD, 8, 8, Automaton::DEAD, 10, 8, 8, 8, 8,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 9, 9, Automaton::DEAD, Automaton::DEAD, 9, 9, 9, 9,
            Automaton::DEAD, 9, 10, 10, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 10, 10, 10, 10,
        ],
        accepting: &[
            false, false, false, false, false, false, false, false, true, true, true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static REQUESTOR_WORKFLOW_ID_TYPE: Pattern = Pattern {
    text: r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+",
    automata: &[&Automaton {
        classes: CLASSES_10,
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
pub(super) static ROLE_PATH_PATTERN_TYPE: Pattern = Pattern {
    text: r"/[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*/",
    automata: &[&Automaton {
        classes: CLASSES_24,
        class_count: 3,
        next: &[
            Automaton::DEAD, Automaton::DEAD, 1, Automaton::DEAD, 1, 2, Automaton::DEAD, 1, 2,
        ],
        accepting: &[
            false, false, true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static ROLE_TEMPLATE_NAME_TYPE: Pattern = Pattern {
    text: r"[\w+=,.\-]+",
    automata: &[&Automaton {
        classes: CLASSES_25,
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
pub(super) static SERIAL_NUMBER_TYPE: Pattern = Pattern {
    text: r"[\w+=/:,.@-]+",
    automata: &[&Automaton {
        classes: CLASSES_15,
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
pub(super) static SERVICE_NAMESPACE_TYPE: Pattern = Pattern {
    text: r"[\w-]*",
    automata: &[&Automaton {
        classes: CLASSES_11,
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
pub(super) static SERVICE_USER_NAME: Pattern = Pattern {
    text: r"[\w+=,.@-]*",
    automata: &[&Automaton {
        classes: CLASSES_0,
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
pub(super) static TAG_KEY_TYPE: Pattern = Pattern {
    text: r"[\p{L}\p{Z}\p{N}_.:/=+\-@]+",
    automata: &[&Automaton {
        classes: CLASSES_26,
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
pub(super) static TAG_TEMPLATE_KEY_TYPE: Pattern = Pattern {
    text: r"[\p{L}\p{Z}\p{N}_.:/=+\-@{}]+",
    automata: &[&Automaton {
        classes: CLASSES_27,
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
pub(super) static TAG_TEMPLATE_VALUE_TYPE: Pattern = Pattern {
    text: r"[\p{L}\p{Z}\p{N}_.:/=+\-@{}]*",
    automata: &[&Automaton {
        classes: CLASSES_27,
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
pub(super) static TAG_VALUE_TYPE: Pattern = Pattern {
    text: r"[\p{L}\p{Z}\p{N}_.:/=+\-@]*",
    automata: &[&Automaton {
        classes: CLASSES_26,
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
static CLASSES_0: &[(char, u8)] = &[
    ('\u{0}', 0), ('+', 1), ('/', 0), ('0', 1), (':', 0), ('=', 1), ('>', 0), ('@', 1), ('[', 0), ('_', 1), ('`', 0),
    ('a', 1), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_1: &[(char, u8)] = &[
    ('\u{0}', 0), (' ', 1), ('\u{100}', 0),
];

#[rustfmt::skip]
static CLASSES_2: &[(char, u8)] = &[
    ('\u{0}', 0), ('-', 1), ('.', 0), ('0', 2), (':', 0), ('a', 2), ('o', 3), ('p', 2), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_3: &[(char, u8)] = &[
    ('\u{0}', 0), ('-', 1), ('/', 0), ('0', 1), (':', 0), ('A', 1), ('[', 0), ('_', 1), ('`', 0), ('a', 1), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_4: &[(char, u8)] = &[
    ('\u{0}', 0), ('0', 1), (':', 0), ('A', 1), ('[', 0), ('_', 1), ('`', 0), ('a', 1), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_5: &[(char, u8)] = &[
    ('\u{0}', 0), ('-', 1), ('.', 0), ('0', 1), (':', 0), ('a', 1), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_6: &[(char, u8)] = &[
    ('\u{0}', 0), ('-', 1), ('.', 0), ('0', 2), (':', 0), ('a', 2), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_7: &[(char, u8)] = &[
    ('\u{0}', 0), ('0', 1), (':', 0),
];

#[rustfmt::skip]
static CLASSES_8: &[(char, u8)] = &[
    ('\u{0}', 0), ('-', 1), ('.', 0), ('/', 1), (':', 0), ('A', 2), ('[', 0), ('_', 1), ('`', 0), ('a', 2), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_9: &[(char, u8)] = &[
    ('\u{0}', 0), ('\u{9}', 1), ('\u{b}', 0), ('\u{d}', 1), ('\u{e}', 0), (' ', 1), ('\u{100}', 0),
];

#[rustfmt::skip]
static CLASSES_10: &[(char, u8)] = &[
    ('\u{0}', 0), ('\u{9}', 1), ('\u{b}', 0), ('\u{d}', 1), ('\u{e}', 0), (' ', 1), ('\u{7f}', 0), ('\u{a1}', 1),
    ('\u{100}', 0),
];

#[rustfmt::skip]
static CLASSES_11: &[(char, u8)] = &[
    ('\u{0}', 0), ('-', 1), ('.', 0), ('0', 1), (':', 0), ('A', 1), ('[', 0), ('_', 1), ('`', 0), ('a', 1), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_12: &[(char, u8)] = &[
    ('\u{0}', 0), ('-', 1), ('/', 0), ('0', 1), (';', 0), ('A', 1), ('[', 0), ('_', 1), ('`', 0), ('a', 1), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_13: &[(char, u8)] = &[
    ('\u{0}', 0), ('-', 1), ('.', 0), ('/', 2), ('0', 3), (':', 0), ('a', 3), ('o', 4), ('p', 3), ('r', 5), ('s', 3),
    ('{', 0),
];

#[rustfmt::skip]
static CLASSES_14: &[(char, u8)] = &[
    ('\u{0}', 0), ('-', 1), ('.', 0), ('0', 2), (':', 0), ('A', 2), ('[', 0), ('_', 2), ('`', 0), ('a', 2), ('p', 3),
    ('q', 2), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_15: &[(char, u8)] = &[
    ('\u{0}', 0), ('+', 1), (';', 0), ('=', 1), ('>', 0), ('@', 1), ('[', 0), ('_', 1), ('`', 0), ('a', 1), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_16: &[(char, u8)] = &[
    ('\u{0}', 0), ('!', 1), ('/', 2), ('0', 1), ('\u{80}', 0),
];

#[rustfmt::skip]
static CLASSES_17: &[(char, u8)] = &[
    ('\u{0}', 0), ('!', 1), ('/', 2), ('0', 1), ('\u{7f}', 0),
];

#[rustfmt::skip]
static CLASSES_18: &[(char, u8)] = &[
    ('\u{0}', 0), (' ', 1), ('\u{7f}', 0),
];

#[rustfmt::skip]
static CLASSES_19: &[(char, u8)] = &[
    ('\u{0}', 0), ('+', 1), ('/', 2), ('0', 1), (':', 0), ('=', 1), ('>', 0), ('@', 1), ('[', 0), ('_', 1), ('`', 0),
    ('a', 1), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_20: &[(char, u8)] = &[
    ('\u{0}', 0), ('-', 1), ('.', 2), ('/', 0), ('0', 3), ('1', 4), (':', 0), ('A', 1), ('[', 0), ('a', 1), ('v', 5),
    ('w', 1), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_21: &[(char, u8)] = &[
    ('\u{0}', 0), ('0', 1), (':', 0), ('A', 1), ('[', 0),
];

#[rustfmt::skip]
static CLASSES_22: &[(char, u8)] = &[
    ('\u{0}', 0), ('0', 1), (';', 0), ('A', 1), ('[', 0), ('_', 1), ('`', 0), ('a', 1), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_23: &[(char, u8)] = &[
    ('\u{0}', 0), ('#', 1), ('$', 0), ('&', 2), ('\'', 0), ('-', 3), ('/', 4), ('0', 3), (':', 5), (';', 0), ('=', 2),
    ('>', 0), ('?', 6), ('@', 0), ('A', 3), ('[', 0), ('_', 3), ('`', 0), ('a', 3), ('h', 7), ('i', 3), ('p', 8),
    ('q', 3), ('s', 9), ('t', 10), ('u', 3), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_24: &[(char, u8)] = &[
    ('\u{0}', 0), ('\u{9}', 1), ('\u{b}', 0), ('\u{d}', 1), ('\u{e}', 0), (' ', 1), ('/', 2), ('0', 1), ('\u{7f}', 0),
    ('\u{a1}', 1), ('\u{100}', 0),
];

#[rustfmt::skip]
static CLASSES_25: &[(char, u8)] = &[
    ('\u{0}', 0), ('+', 1), ('/', 0), ('0', 1), (':', 0), ('=', 1), ('>', 0), ('A', 1), ('[', 0), ('_', 1), ('`', 0),
    ('a', 1), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_26: &[(char, u8)] = &[
    ('\u{0}', 0), (' ', 1), ('!', 0), ('+', 1), (',', 0), ('-', 1), (';', 0), ('=', 1), ('>', 0), ('@', 1), ('[', 0),
    ('_', 1), ('`', 0), ('a', 1), ('{', 0), ('\u{a0}', 1), ('\u{a1}', 0), ('\u{aa}', 1), ('\u{ab}', 0), ('\u{b2}', 1),
    ('\u{b4}', 0), ('\u{b5}', 1), ('\u{b6}', 0), ('\u{b9}', 1), ('\u{bb}', 0), ('\u{bc}', 1), ('\u{bf}', 0),
    ('\u{c0}', 1), ('\u{d7}', 0), ('\u{d8}', 1), ('\u{f7}', 0), ('\u{f8}', 1), ('\u{2c2}', 0), ('\u{2c6}', 1),
    ('\u{2d2}', 0), ('\u{2e0}', 1), ('\u{2e5}', 0), ('\u{2ec}', 1), ('\u{2ed}', 0), ('\u{2ee}', 1), ('\u{2ef}', 0),
    ('\u{370}', 1), ('\u{375}', 0), ('\u{376}', 1), ('\u{378}', 0), ('\u{37a}', 1), ('\u{37e}', 0), ('\u{37f}', 1),
    ('\u{380}', 0), ('\u{386}', 1), ('\u{387}', 0), ('\u{388}', 1), ('\u{38b}', 0), ('\u{38c}', 1), ('\u{38d}', 0),
    ('\u{38e}', 1), ('\u{3a2}', 0), ('\u{3a3}', 1), ('\u{3f6}', 0), ('\u{3f7}', 1), ('\u{482}', 0), ('\u{48a}', 1),
    ('\u{530}', 0), ('\u{531}', 1), ('\u{557}', 0), ('\u{559}', 1), ('\u{55a}', 0), ('\u{560}', 1), ('\u{589}', 0),
    ('\u{5d0}', 1), ('\u{5eb}', 0), ('\u{5ef}', 1), ('\u{5f3}', 0), ('\u{620}', 1), ('\u{64b}', 0), ('\u{660}', 1),
    ('\u{66a}', 0), ('\u{66e}', 1), ('\u{670}', 0), ('\u{671}', 1), ('\u{6d4}', 0), ('\u{6d5}', 1), ('\u{6d6}', 0),
    ('\u{6e5}', 1), ('\u{6e7}', 0), ('\u{6ee}', 1), ('\u{6fd}', 0), ('\u{6ff}', 1), ('\u{700}', 0), ('\u{710}', 1),
    ('\u{711}', 0), ('\u{712}', 1), ('\u{730}', 0), ('\u{74d}', 1), ('\u{7a6}', 0), ('\u{7b1}', 1), ('\u{7b2}', 0),
    ('\u{7c0}', 1), ('\u{7eb}', 0), ('\u{7f4}', 1), ('\u{7f6}', 0), ('\u{7fa}', 1), ('\u{7fb}', 0), ('\u{800}', 1),
    ('\u{816}', 0), ('\u{81a}', 1), ('\u{81b}', 0), ('\u{824}', 1), ('\u{825}', 0), ('\u{828}', 1), ('\u{829}', 0),
    ('\u{840}', 1), ('\u{859}', 0), ('\u{860}', 1), ('\u{86b}', 0), ('\u{870}', 1), ('\u{888}', 0), ('\u{889}', 1),
    ('\u{88f}', 0), ('\u{8a0}', 1), ('\u{8ca}', 0), ('\u{904}', 1), ('\u{93a}', 0), ('\u{93d}', 1), ('\u{93e}', 0),
    ('\u{950}', 1), ('\u{951}', 0), ('\u{958}', 1), ('\u{962}', 0), ('\u{966}', 1), ('\u{970}', 0), ('\u{971}', 1),
    ('\u{981}', 0), ('\u{985}', 1), ('\u{98d}', 0), ('\u{98f}', 1), ('\u{991}', 0), ('\u{993}', 1), ('\u{9a9}', 0),
    ('\u{9aa}', 1), ('\u{9b1}', 0), ('\u{9b2}', 1), ('\u{9b3}', 0), ('\u{9b6}', 1), ('\u{9ba}', 0), ('\u{9bd}', 1),
    ('\u{9be}', 0), ('\u{9ce}', 1), ('\u{9cf}', 0), ('\u{9dc}', 1), ('\u{9de}', 0), ('\u{9df}', 1), ('\u{9e2}', 0),
    ('\u{9e6}', 1), ('\u{9f2}', 0), ('\u{9f4}', 1), ('\u{9fa}', 0), ('\u{9fc}', 1), ('\u{9fd}', 0), ('\u{a05}', 1),
    ('\u{a0b}', 0), ('\u{a0f}', 1), ('\u{a11}', 0), ('\u{a13}', 1), ('\u{a29}', 0), ('\u{a2a}', 1), ('\u{a31}', 0),
    ('\u{a32}', 1), ('\u{a34}', 0), ('\u{a35}', 1), ('\u{a37}', 0), ('\u{a38}', 1), ('\u{a3a}', 0), ('\u{a59}', 1),
    ('\u{a5d}', 0), ('\u{a5e}', 1), ('\u{a5f}', 0), ('\u{a66}', 1), ('\u{a70}', 0), ('\u{a72}', 1), ('\u{a75}', 0),
    ('\u{a85}', 1), ('\u{a8e}', 0), ('\u{a8f}', 1), ('\u{a92}', 0), ('\u{a93}', 1), ('\u{aa9}', 0), ('\u{aaa}', 1),
    ('\u{ab1}', 0), ('\u{ab2}', 1), ('\u{ab4}', 0), ('\u{ab5}', 1), ('\u{aba}', 0), ('\u{abd}', 1), ('\u{abe}', 0),
    ('\u{ad0}', 1), ('\u{ad1}', 0), ('\u{ae0}', 1), ('\u{ae2}', 0), ('\u{ae6}', 1), ('\u{af0}', 0), ('\u{af9}', 1),
    ('\u{afa}', 0), ('\u{b05}', 1), ('\u{b0d}', 0), ('\u{b0f}', 1), ('\u{b11}', 0), ('\u{b13}', 1), ('\u{b29}', 0),
    ('\u{b2a}', 1), ('\u{b31}', 0), ('\u{b32}', 1), ('\u{b34}', 0), ('\u{b35}', 1), ('\u{b3a}', 0), ('\u{b3d}', 1),
    ('\u{b3e}', 0), ('\u{b5c}', 1), ('\u{b5e}', 0), ('\u{b5f}', 1), ('\u{b62}', 0), ('\u{b66}', 1), ('\u{b70}', 0),
    ('\u{b71}', 1), ('\u{b78}', 0), ('\u{b83}', 1), ('\u{b84}', 0), ('\u{b85}', 1), ('\u{b8b}', 0), ('\u{b8e}', 1),
    ('\u{b91}', 0), ('\u{b92}', 1), ('\u{b96}', 0), ('\u{b99}', 1), ('\u{b9b}', 0), ('\u{b9c}', 1), ('\u{b9d}', 0),
    ('\u{b9e}', 1), ('\u{ba0}', 0), ('\u{ba3}', 1), ('\u{ba5}', 0), ('\u{ba8}', 1), ('\u{bab}', 0), ('\u{bae}', 1),
    ('\u{bba}', 0), ('\u{bd0}', 1), ('\u{bd1}', 0), ('\u{be6}', 1), ('\u{bf3}', 0), ('\u{c05}', 1), ('\u{c0d}', 0),
    ('\u{c0e}', 1), ('\u{c11}', 0), ('\u{c12}', 1), ('\u{c29}', 0), ('\u{c2a}', 1), ('\u{c3a}', 0), ('\u{c3d}', 1),
    ('\u{c3e}', 0), ('\u{c58}', 1), ('\u{c5b}', 0), ('\u{c5d}', 1), ('\u{c5e}', 0), ('\u{c60}', 1), ('\u{c62}', 0),
    ('\u{c66}', 1), ('\u{c70}', 0), ('\u{c78}', 1), ('\u{c7f}', 0), ('\u{c80}', 1), ('\u{c81}', 0), ('\u{c85}', 1),
    ('\u{c8d}', 0), ('\u{c8e}', 1), ('\u{c91}', 0), ('\u{c92}', 1), ('\u{ca9}', 0), ('\u{caa}', 1), ('\u{cb4}', 0),
    ('\u{cb5}', 1), ('\u{cba}', 0), ('\u{cbd}', 1), ('\u{cbe}', 0), ('\u{cdd}', 1), ('\u{cdf}', 0), ('\u{ce0}', 1),
    ('\u{ce2}', 0), ('\u{ce6}', 1), ('\u{cf0}', 0), ('\u{cf1}', 1), ('\u{cf3}', 0), ('\u{d04}', 1), ('\u{d0d}', 0),
    ('\u{d0e}', 1), ('\u{d11}', 0), ('\u{d12}', 1), ('\u{d3b}', 0), ('\u{d3d}', 1), ('\u{d3e}', 0), ('\u{d4e}', 1),
    ('\u{d4f}', 0), ('\u{d54}', 1), ('\u{d57}', 0), ('\u{d58}', 1), ('\u{d62}', 0), ('\u{d66}', 1), ('\u{d79}', 0),
    ('\u{d7a}', 1), ('\u{d80}', 0), ('\u{d85}', 1), ('\u{d97}', 0), ('\u{d9a}', 1), ('\u{db2}', 0), ('\u{db3}', 1),
    ('\u{dbc}', 0), ('\u{dbd}', 1), ('\u{dbe}', 0), ('\u{dc0}', 1), ('\u{dc7}', 0), ('\u{de6}', 1), ('\u{df0}', 0),
    ('\u{e01}', 1), ('\u{e31}', 0), ('\u{e32}', 1), ('\u{e34}', 0), ('\u{e40}', 1), ('\u{e47}', 0), ('\u{e50}', 1),
    ('\u{e5a}', 0), ('\u{e81}', 1), ('\u{e83}', 0), ('\u{e84}', 1), ('\u{e85}', 0), ('\u{e86}', 1), ('\u{e8b}', 0),
    ('\u{e8c}', 1), ('\u{ea4}', 0), ('\u{ea5}', 1), ('\u{ea6}', 0), ('\u{ea7}', 1), ('\u{eb1}', 0), ('\u{eb2}', 1),
    ('\u{eb4}', 0), ('\u{ebd}', 1), ('\u{ebe}', 0), ('\u{ec0}', 1), ('\u{ec5}', 0), ('\u{ec6}', 1), ('\u{ec7}', 0),
    ('\u{ed0}', 1), ('\u{eda}', 0), ('\u{edc}', 1), ('\u{ee0}', 0), ('\u{f00}', 1), ('\u{f01}', 0), ('\u{f20}', 1),
    ('\u{f34}', 0), ('\u{f40}', 1), ('\u{f48}', 0), ('\u{f49}', 1), ('\u{f6d}', 0), ('\u{f88}', 1), ('\u{f8d}', 0),
    ('\u{1000}', 1), ('\u{102b}', 0), ('\u{103f}', 1), ('\u{104a}', 0), ('\u{1050}', 1), ('\u{1056}', 0),
    ('\u{105a}', 1), ('\u{105e}', 0), ('\u{1061}', 1), ('\u{1062}', 0), ('\u{1065}', 1), ('\u{1067}', 0),
    ('\u{106e}', 1), ('\u{1071}', 0), ('\u{1075}', 1), ('\u{1082}', 0), ('\u{108e}', 1), ('\u{108f}', 0),
    ('\u{1090}', 1), ('\u{109a}', 0), ('\u{10a0}', 1), ('\u{10c6}', 0), ('\u{10c7}', 1), ('\u{10c8}', 0),
    ('\u{10cd}', 1), ('\u{10ce}', 0), ('\u{10d0}', 1), ('\u{10fb}', 0), ('\u{10fc}', 1), ('\u{1249}', 0),
    ('\u{124a}', 1), ('\u{124e}', 0), ('\u{1250}', 1), ('\u{1257}', 0), ('\u{1258}', 1), ('\u{1259}', 0),
    ('\u{125a}', 1), ('\u{125e}', 0), ('\u{1260}', 1), ('\u{1289}', 0), ('\u{128a}', 1), ('\u{128e}', 0),
    ('\u{1290}', 1), ('\u{12b1}', 0), ('\u{12b2}', 1), ('\u{12b6}', 0), ('\u{12b8}', 1), ('\u{12bf}', 0),
    ('\u{12c0}', 1), ('\u{12c1}', 0), ('\u{12c2}', 1), ('\u{12c6}', 0), ('\u{12c8}', 1), ('\u{12d7}', 0),
    ('\u{12d8}', 1), ('\u{1311}', 0), ('\u{1312}', 1), ('\u{1316}', 0), ('\u{1318}', 1), ('\u{135b}', 0),
    ('\u{1369}', 1), ('\u{137d}', 0), ('\u{1380}', 1), ('\u{1390}', 0), ('\u{13a0}', 1), ('\u{13f6}', 0),
    ('\u{13f8}', 1), ('\u{13fe}', 0), ('\u{1401}', 1), ('\u{166d}', 0), ('\u{166f}', 1), ('\u{169b}', 0),
    ('\u{16a0}', 1), ('\u{16eb}', 0), ('\u{16ee}', 1), ('\u{16f9}', 0), ('\u{1700}', 1), ('\u{1712}', 0),
    ('\u{171f}', 1), ('\u{1732}', 0), ('\u{1740}', 1), ('\u{1752}', 0), ('\u{1760}', 1), ('\u{176d}', 0),
    ('\u{176e}', 1), ('\u{1771}', 0), ('\u{1780}', 1), ('\u{17b4}', 0), ('\u{17d7}', 1), ('\u{17d8}', 0),
    ('\u{17dc}', 1), ('\u{17dd}', 0), ('\u{17e0}', 1), ('\u{17ea}', 0), ('\u{17f0}', 1), ('\u{17fa}', 0),
    ('\u{1810}', 1), ('\u{181a}', 0), ('\u{1820}', 1), ('\u{1879}', 0), ('\u{1880}', 1), ('\u{1885}', 0),
    ('\u{1887}', 1), ('\u{18a9}', 0), ('\u{18aa}', 1), ('\u{18ab}', 0), ('\u{18b0}', 1), ('\u{18f6}', 0),
    ('\u{1900}', 1), ('\u{191f}', 0), ('\u{1946}', 1), ('\u{196e}', 0), ('\u{1970}', 1), ('\u{1975}', 0),
    ('\u{1980}', 1), ('\u{19ac}', 0), ('\u{19b0}', 1), ('\u{19ca}', 0), ('\u{19d0}', 1), ('\u{19db}', 0),
    ('\u{1a00}', 1), ('\u{1a17}', 0), ('\u{1a20}', 1), ('\u{1a55}', 0), ('\u{1a80}', 1), ('\u{1a8a}', 0),
    ('\u{1a90}', 1), ('\u{1a9a}', 0), ('\u{1aa7}', 1), ('\u{1aa8}', 0), ('\u{1b05}', 1), ('\u{1b34}', 0),
    ('\u{1b45}', 1), ('\u{1b4d}', 0), ('\u{1b50}', 1), ('\u{1b5a}', 0), ('\u{1b83}', 1), ('\u{1ba1}', 0),
    ('\u{1bae}', 1), ('\u{1be6}', 0), ('\u{1c00}', 1), ('\u{1c24}', 0), ('\u{1c40}', 1), ('\u{1c4a}', 0),
    ('\u{1c4d}', 1), ('\u{1c7e}', 0), ('\u{1c80}', 1), ('\u{1c8b}', 0), ('\u{1c90}', 1), ('\u{1cbb}', 0),
    ('\u{1cbd}', 1), ('\u{1cc0}', 0), ('\u{1ce9}', 1), ('\u{1ced}', 0), ('\u{1cee}', 1), ('\u{1cf4}', 0),
    ('\u{1cf5}', 1), ('\u{1cf7}', 0), ('\u{1cfa}', 1), ('\u{1cfb}', 0), ('\u{1d00}', 1), ('\u{1dc0}', 0),
    ('\u{1e00}', 1), ('\u{1f16}', 0), ('\u{1f18}', 1), ('\u{1f1e}', 0), ('\u{1f20}', 1), ('\u{1f46}', 0),
    ('\u{1f48}', 1), ('\u{1f4e}', 0), ('\u{1f50}', 1), ('\u{1f58}', 0), ('\u{1f59}', 1), ('\u{1f5a}', 0),
    ('\u{1f5b}', 1), ('\u{1f5c}', 0), ('\u{1f5d}', 1), ('\u{1f5e}', 0), ('\u{1f5f}', 1), ('\u{1f7e}', 0),
    ('\u{1f80}', 1), ('\u{1fb5}', 0), ('\u{1fb6}', 1), ('\u{1fbd}', 0), ('\u{1fbe}', 1), ('\u{1fbf}', 0),
    ('\u{1fc2}', 1), ('\u{1fc5}', 0), ('\u{1fc6}', 1), ('\u{1fcd}', 0), ('\u{1fd0}', 1), ('\u{1fd4}', 0),
    ('\u{1fd6}', 1), ('\u{1fdc}', 0), ('\u{1fe0}', 1), ('\u{1fed}', 0), ('\u{1ff2}', 1), ('\u{1ff5}', 0),
    ('\u{1ff6}', 1), ('\u{1ffd}', 0), ('\u{2000}', 1), ('\u{200b}', 0), ('\u{2028}', 1), ('\u{202a}', 0),
    ('\u{202f}', 1), ('\u{2030}', 0), ('\u{205f}', 1), ('\u{2060}', 0), ('\u{2070}', 1), ('\u{2072}', 0),
    ('\u{2074}', 1), ('\u{207a}', 0), ('\u{207f}', 1), ('\u{208a}', 0), ('\u{2090}', 1), ('\u{209d}', 0),
    ('\u{2102}', 1), ('\u{2103}', 0), ('\u{2107}', 1), ('\u{2108}', 0), ('\u{210a}', 1), ('\u{2114}', 0),
    ('\u{2115}', 1), ('\u{2116}', 0), ('\u{2119}', 1), ('\u{211e}', 0), ('\u{2124}', 1), ('\u{2125}', 0),
    ('\u{2126}', 1), ('\u{2127}', 0), ('\u{2128}', 1), ('\u{2129}', 0), ('\u{212a}', 1), ('\u{212e}', 0),
    ('\u{212f}', 1), ('\u{213a}', 0), ('\u{213c}', 1), ('\u{2140}', 0), ('\u{2145}', 1), ('\u{214a}', 0),
    ('\u{214e}', 1), ('\u{214f}', 0), ('\u{2150}', 1), ('\u{218a}', 0), ('\u{2460}', 1), ('\u{249c}', 0),
    ('\u{24ea}', 1), ('\u{2500}', 0), ('\u{2776}', 1), ('\u{2794}', 0), ('\u{2c00}', 1), ('\u{2ce5}', 0),
    ('\u{2ceb}', 1), ('\u{2cef}', 0), ('\u{2cf2}', 1), ('\u{2cf4}', 0), ('\u{2cfd}', 1), ('\u{2cfe}', 0),
    ('\u{2d00}', 1), ('\u{2d26}', 0), ('\u{2d27}', 1), ('\u{2d28}', 0), ('\u{2d2d}', 1), ('\u{2d2e}', 0),
    ('\u{2d30}', 1), ('\u{2d68}', 0), ('\u{2d6f}', 1), ('\u{2d70}', 0), ('\u{2d80}', 1), ('\u{2d97}', 0),
    ('\u{2da0}', 1), ('\u{2da7}', 0), ('\u{2da8}', 1), ('\u{2daf}', 0), ('\u{2db0}', 1), ('\u{2db7}', 0),
    ('\u{2db8}', 1), ('\u{2dbf}', 0), ('\u{2dc0}', 1), ('\u{2dc7}', 0), ('\u{2dc8}', 1), ('\u{2dcf}', 0),
    ('\u{2dd0}', 1), ('\u{2dd7}', 0), ('\u{2dd8}', 1), ('\u{2ddf}', 0), ('\u{2e2f}', 1), ('\u{2e30}', 0),
    ('\u{3000}', 1), ('\u{3001}', 0), ('\u{3005}', 1), ('\u{3008}', 0), ('\u{3021}', 1), ('\u{302a}', 0),
    ('\u{3031}', 1), ('\u{3036}', 0), ('\u{3038}', 1), ('\u{303d}', 0), ('\u{3041}', 1), ('\u{3097}', 0),
    ('\u{309d}', 1), ('\u{30a0}', 0), ('\u{30a1}', 1), ('\u{30fb}', 0), ('\u{30fc}', 1), ('\u{3100}', 0),
    ('\u{3105}', 1), ('\u{3130}', 0), ('\u{3131}', 1), ('\u{318f}', 0), ('\u{3192}', 1), ('\u{3196}', 0),
    ('\u{31a0}', 1), ('\u{31c0}', 0), ('\u{31f0}', 1), ('\u{3200}', 0), ('\u{3220}', 1), ('\u{322a}', 0),
    ('\u{3248}', 1), ('\u{3250}', 0), ('\u{3251}', 1), ('\u{3260}', 0), ('\u{3280}', 1), ('\u{328a}', 0),
    ('\u{32b1}', 1), ('\u{32c0}', 0), ('\u{3400}', 1), ('\u{4dc0}', 0), ('\u{4e00}', 1), ('\u{a48d}', 0),
    ('\u{a4d0}', 1), ('\u{a4fe}', 0), ('\u{a500}', 1), ('\u{a60d}', 0), ('\u{a610}', 1), ('\u{a62c}', 0),
    ('\u{a640}', 1), ('\u{a66f}', 0), ('\u{a67f}', 1), ('\u{a69e}', 0), ('\u{a6a0}', 1), ('\u{a6f0}', 0),
    ('\u{a717}', 1), ('\u{a720}', 0), ('\u{a722}', 1), ('\u{a789}', 0), ('\u{a78b}', 1), ('\u{a7ce}', 0),
    ('\u{a7d0}', 1), ('\u{a7d2}', 0), ('\u{a7d3}', 1), ('\u{a7d4}', 0), ('\u{a7d5}', 1), ('\u{a7dd}', 0),
    ('\u{a7f2}', 1), ('\u{a802}', 0), ('\u{a803}', 1), ('\u{a806}', 0), ('\u{a807}', 1), ('\u{a80b}', 0),
    ('\u{a80c}', 1), ('\u{a823}', 0), ('\u{a830}', 1), ('\u{a836}', 0), ('\u{a840}', 1), ('\u{a874}', 0),
    ('\u{a882}', 1), ('\u{a8b4}', 0), ('\u{a8d0}', 1), ('\u{a8da}', 0), ('\u{a8f2}', 1), ('\u{a8f8}', 0),
    ('\u{a8fb}', 1), ('\u{a8fc}', 0), ('\u{a8fd}', 1), ('\u{a8ff}', 0), ('\u{a900}', 1), ('\u{a926}', 0),
    ('\u{a930}', 1), ('\u{a947}', 0), ('\u{a960}', 1), ('\u{a97d}', 0), ('\u{a984}', 1), ('\u{a9b3}', 0),
    ('\u{a9cf}', 1), ('\u{a9da}', 0), ('\u{a9e0}', 1), ('\u{a9e5}', 0), ('\u{a9e6}', 1), ('\u{a9ff}', 0),
    ('\u{aa00}', 1), ('\u{aa29}', 0), ('\u{aa40}', 1), ('\u{aa43}', 0), ('\u{aa44}', 1), ('\u{aa4c}', 0),
    ('\u{aa50}', 1), ('\u{aa5a}', 0), ('\u{aa60}', 1), ('\u{aa77}', 0), ('\u{aa7a}', 1), ('\u{aa7b}', 0),
    ('\u{aa7e}', 1), ('\u{aab0}', 0), ('\u{aab1}', 1), ('\u{aab2}', 0), ('\u{aab5}', 1), ('\u{aab7}', 0),
    ('\u{aab9}', 1), ('\u{aabe}', 0), ('\u{aac0}', 1), ('\u{aac1}', 0), ('\u{aac2}', 1), ('\u{aac3}', 0),
    ('\u{aadb}', 1), ('\u{aade}', 0), ('\u{aae0}', 1), ('\u{aaeb}', 0), ('\u{aaf2}', 1), ('\u{aaf5}', 0),
    ('\u{ab01}', 1), ('\u{ab07}', 0), ('\u{ab09}', 1), ('\u{ab0f}', 0), ('\u{ab11}', 1), ('\u{ab17}', 0),
    ('\u{ab20}', 1), ('\u{ab27}', 0), ('\u{ab28}', 1), ('\u{ab2f}', 0), ('\u{ab30}', 1), ('\u{ab5b}', 0),
    ('\u{ab5c}', 1), ('\u{ab6a}', 0), ('\u{ab70}', 1), ('\u{abe3}', 0), ('\u{abf0}', 1), ('\u{abfa}', 0),
    ('\u{ac00}', 1), ('\u{d7a4}', 0), ('\u{d7b0}', 1), ('\u{d7c7}', 0), ('\u{d7cb}', 1), ('\u{d7fc}', 0),
    ('\u{f900}', 1), ('\u{fa6e}', 0), ('\u{fa70}', 1), ('\u{fada}', 0), ('\u{fb00}', 1), ('\u{fb07}', 0),
    ('\u{fb13}', 1), ('\u{fb18}', 0), ('\u{fb1d}', 1), ('\u{fb1e}', 0), ('\u{fb1f}', 1), ('\u{fb29}', 0),
    ('\u{fb2a}', 1), ('\u{fb37}', 0), ('\u{fb38}', 1), ('\u{fb3d}', 0), ('\u{fb3e}', 1), ('\u{fb3f}', 0),
    ('\u{fb40}', 1), ('\u{fb42}', 0), ('\u{fb43}', 1), ('\u{fb45}', 0), ('\u{fb46}', 1), ('\u{fbb2}', 0),
    ('\u{fbd3}', 1), ('\u{fd3e}', 0), ('\u{fd50}', 1), ('\u{fd90}', 0), ('\u{fd92}', 1), ('\u{fdc8}', 0),
    ('\u{fdf0}', 1), ('\u{fdfc}', 0), ('\u{fe70}', 1), ('\u{fe75}', 0), ('\u{fe76}', 1), ('\u{fefd}', 0),
    ('\u{ff10}', 1), ('\u{ff1a}', 0), ('\u{ff21}', 1), ('\u{ff3b}', 0), ('\u{ff41}', 1), ('\u{ff5b}', 0),
    ('\u{ff66}', 1), ('\u{ffbf}', 0), ('\u{ffc2}', 1), ('\u{ffc8}', 0), ('\u{ffca}', 1), ('\u{ffd0}', 0),
    ('\u{ffd2}', 1), ('\u{ffd8}', 0), ('\u{ffda}', 1), ('\u{ffdd}', 0), ('\u{10000}', 1), ('\u{1000c}', 0),
    ('\u{1000d}', 1), ('\u{10027}', 0), ('\u{10028}', 1), ('\u{1003b}', 0), ('\u{1003c}', 1), ('\u{1003e}', 0),
    ('\u{1003f}', 1), ('\u{1004e}', 0), ('\u{10050}', 1), ('\u{1005e}', 0), ('\u{10080}', 1), ('\u{100fb}', 0),
    ('\u{10107}', 1), ('\u{10134}', 0), ('\u{10140}', 1), ('\u{10179}', 0), ('\u{1018a}', 1), ('\u{1018c}', 0),
    ('\u{10280}', 1), ('\u{1029d}', 0), ('\u{102a0}', 1), ('\u{102d1}', 0), ('\u{102e1}', 1), ('\u{102fc}', 0),
    ('\u{10300}', 1), ('\u{10324}', 0), ('\u{1032d}', 1), ('\u{1034b}', 0), ('\u{10350}', 1), ('\u{10376}', 0),
    ('\u{10380}', 1), ('\u{1039e}', 0), ('\u{103a0}', 1), ('\u{103c4}', 0), ('\u{103c8}', 1), ('\u{103d0}', 0),
    ('\u{103d1}', 1), ('\u{103d6}', 0), ('\u{10400}', 1), ('\u{1049e}', 0), ('\u{104a0}', 1), ('\u{104aa}', 0),
    ('\u{104b0}', 1), ('\u{104d4}', 0), ('\u{104d8}', 1), ('\u{104fc}', 0), ('\u{10500}', 1), ('\u{10528}', 0),
    ('\u{10530}', 1), ('\u{10564}', 0), ('\u{10570}', 1), ('\u{1057b}', 0), ('\u{1057c}', 1), ('\u{1058b}', 0),
    ('\u{1058c}', 1), ('\u{10593}', 0), ('\u{10594}', 1), ('\u{10596}', 0), ('\u{10597}', 1), ('\u{105a2}', 0),
    ('\u{105a3}', 1), ('\u{105b2}', 0), ('\u{105b3}', 1), ('\u{105ba}', 0), ('\u{105bb}', 1), ('\u{105bd}', 0),
    ('\u{105c0}', 1), ('\u{105f4}', 0), ('\u{10600}', 1), ('\u{10737}', 0), ('\u{10740}', 1), ('\u{10756}', 0),
    ('\u{10760}', 1), ('\u{10768}', 0), ('\u{10780}', 1), ('\u{10786}', 0), ('\u{10787}', 1), ('\u{107b1}', 0),
    ('\u{107b2}', 1), ('\u{107bb}', 0), ('\u{10800}', 1), ('\u{10806}', 0), ('\u{10808}', 1), ('\u{10809}', 0),
    ('\u{1080a}', 1), ('\u{10836}', 0), ('\u{10837}', 1), ('\u{10839}', 0), ('\u{1083c}', 1), ('\u{1083d}', 0),
    ('\u{1083f}', 1), ('\u{10856}', 0), ('\u{10858}', 1), ('\u{10877}', 0), ('\u{10879}', 1), ('\u{1089f}', 0),
    ('\u{108a7}', 1), ('\u{108b0}', 0), ('\u{108e0}', 1), ('\u{108f3}', 0), ('\u{108f4}', 1), ('\u{108f6}', 0),
    ('\u{108fb}', 1), ('\u{1091c}', 0), ('\u{10920}', 1), ('\u{1093a}', 0), ('\u{10980}', 1), ('\u{109b8}', 0),
    ('\u{109bc}', 1), ('\u{109d0}', 0), ('\u{109d2}', 1), ('\u{10a01}', 0), ('\u{10a10}', 1), ('\u{10a14}', 0),
    ('\u{10a15}', 1), ('\u{10a18}', 0), ('\u{10a19}', 1), ('\u{10a36}', 0), ('\u{10a40}', 1), ('\u{10a49}', 0),
    ('\u{10a60}', 1), ('\u{10a7f}', 0), ('\u{10a80}', 1), ('\u{10aa0}', 0), ('\u{10ac0}', 1), ('\u{10ac8}', 0),
    ('\u{10ac9}', 1), ('\u{10ae5}', 0), ('\u{10aeb}', 1), ('\u{10af0}', 0), ('\u{10b00}', 1), ('\u{10b36}', 0),
    ('\u{10b40}', 1), ('\u{10b56}', 0), ('\u{10b58}', 1), ('\u{10b73}', 0), ('\u{10b78}', 1), ('\u{10b92}', 0),
    ('\u{10ba9}', 1), ('\u{10bb0}', 0), ('\u{10c00}', 1), ('\u{10c49}', 0), ('\u{10c80}', 1), ('\u{10cb3}', 0),
    ('\u{10cc0}', 1), ('\u{10cf3}', 0), ('\u{10cfa}', 1), ('\u{10d24}', 0), ('\u{10d30}', 1), ('\u{10d3a}', 0),
    ('\u{10d40}', 1), ('\u{10d66}', 0), ('\u{10d6f}', 1), ('\u{10d86}', 0), ('\u{10e60}', 1), ('\u{10e7f}', 0),
    ('\u{10e80}', 1), ('\u{10eaa}', 0), ('\u{10eb0}', 1), ('\u{10eb2}', 0), ('\u{10ec2}', 1), ('\u{10ec5}', 0),
    ('\u{10f00}', 1), ('\u{10f28}', 0), ('\u{10f30}', 1), ('\u{10f46}', 0), ('\u{10f51}', 1), ('\u{10f55}', 0),
    ('\u{10f70}', 1), ('\u{10f82}', 0), ('\u{10fb0}', 1), ('\u{10fcc}', 0), ('\u{10fe0}', 1), ('\u{10ff7}', 0),
    ('\u{11003}', 1), ('\u{11038}', 0), ('\u{11052}', 1), ('\u{11070}', 0), ('\u{11071}', 1), ('\u{11073}', 0),
    ('\u{11075}', 1), ('\u{11076}', 0), ('\u{11083}', 1), ('\u{110b0}', 0), ('\u{110d0}', 1), ('\u{110e9}', 0),
    ('\u{110f0}', 1), ('\u{110fa}', 0), ('\u{11103}', 1), ('\u{11127}', 0), ('\u{11136}', 1), ('\u{11140}', 0),
    ('\u{11144}', 1), ('\u{11145}', 0), ('\u{11147}', 1), ('\u{11148}', 0), ('\u{11150}', 1), ('\u{11173}', 0),
    ('\u{11176}', 1), ('\u{11177}', 0), ('\u{11183}', 1), ('\u{111b3}', 0), ('\u{111c1}', 1), ('\u{111c5}', 0),
    ('\u{111d0}', 1), ('\u{111db}', 0), ('\u{111dc}', 1), ('\u{111dd}', 0), ('\u{111e1}', 1), ('\u{111f5}', 0),
    ('\u{11200}', 1), ('\u{11212}', 0), ('\u{11213}', 1), ('\u{1122c}', 0), ('\u{1123f}', 1), ('\u{11241}', 0),
    ('\u{11280}', 1), ('\u{11287}', 0), ('\u{11288}', 1), ('\u{11289}', 0), ('\u{1128a}', 1), ('\u{1128e}', 0),
    ('\u{1128f}', 1), ('\u{1129e}', 0), ('\u{1129f}', 1), ('\u{112a9}', 0), ('\u{112b0}', 1), ('\u{112df}', 0),
    ('\u{112f0}', 1), ('\u{112fa}', 0), ('\u{11305}', 1), ('\u{1130d}', 0), ('\u{1130f}', 1), ('\u{11311}', 0),
    ('\u{11313}', 1), ('\u{11329}', 0), ('\u{1132a}', 1), ('\u{11331}', 0), ('\u{11332}', 1), ('\u{11334}', 0),
    ('\u{11335}', 1), ('\u{1133a}', 0), ('\u{1133d}', 1), ('\u{1133e}', 0), ('\u{11350}', 1), ('\u{11351}', 0),
    ('\u{1135d}', 1), ('\u{11362}', 0), ('\u{11380}', 1), ('\u{1138a}', 0), ('\u{1138b}', 1), ('\u{1138c}', 0),
    ('\u{1138e}', 1), ('\u{1138f}', 0), ('\u{11390}', 1), ('\u{113b6}', 0), ('\u{113b7}', 1), ('\u{113b8}', 0),
    ('\u{113d1}', 1), ('\u{113d2}', 0), ('\u{113d3}', 1), ('\u{113d4}', 0), ('\u{11400}', 1), ('\u{11435}', 0),
    ('\u{11447}', 1), ('\u{1144b}', 0), ('\u{11450}', 1), ('\u{1145a}', 0), ('\u{1145f}', 1), ('\u{11462}', 0),
    ('\u{11480}', 1), ('\u{114b0}', 0), ('\u{114c4}', 1), ('\u{114c6}', 0), ('\u{114c7}', 1), ('\u{114c8}', 0),
    ('\u{114d0}', 1), ('\u{114da}', 0), ('\u{11580}', 1), ('\u{115af}', 0), ('\u{115d8}', 1), ('\u{115dc}', 0),
    ('\u{11600}', 1), ('\u{11630}', 0), ('\u{11644}', 1), ('\u{11645}', 0), ('\u{11650}', 1), ('\u{1165a}', 0),
    ('\u{11680}', 1), ('\u{116ab}', 0), ('\u{116b8}', 1), ('\u{116b9}', 0), ('\u{116c0}', 1), ('\u{116ca}', 0),
    ('\u{116d0}', 1), ('\u{116e4}', 0), ('\u{11700}', 1), ('\u{1171b}', 0), ('\u{11730}', 1), ('\u{1173c}', 0),
    ('\u{11740}', 1), ('\u{11747}', 0), ('\u{11800}', 1), ('\u{1182c}', 0), ('\u{118a0}', 1), ('\u{118f3}', 0),
    ('\u{118ff}', 1), ('\u{11907}', 0), ('\u{11909}', 1), ('\u{1190a}', 0), ('\u{1190c}', 1), ('\u{11914}', 0),
    ('\u{11915}', 1), ('\u{11917}', 0), ('\u{11918}', 1), ('\u{11930}', 0), ('\u{1193f}', 1), ('\u{11940}', 0),
    ('\u{11941}', 1), ('\u{11942}', 0), ('\u{11950}', 1), ('\u{1195a}', 0), ('\u{119a0}', 1), ('\u{119a8}', 0),
    ('\u{119aa}', 1), ('\u{119d1}', 0), ('\u{119e1}', 1), ('\u{119e2}', 0), ('\u{119e3}', 1), ('\u{119e4}', 0),
    ('\u{11a00}', 1), ('\u{11a01}', 0), ('\u{11a0b}', 1), ('\u{11a33}', 0), ('\u{11a3a}', 1), ('\u{11a3b}', 0),
    ('\u{11a50}', 1), ('\u{11a51}', 0), ('\u{11a5c}', 1), ('\u{11a8a}', 0), ('\u{11a9d}', 1), ('\u{11a9e}', 0),
    ('\u{11ab0}', 1), ('\u{11af9}', 0), ('\u{11bc0}', 1), ('\u{11be1}', 0), ('\u{11bf0}', 1), ('\u{11bfa}', 0),
    ('\u{11c00}', 1), ('\u{11c09}', 0), ('\u{11c0a}', 1), ('\u{11c2f}', 0), ('\u{11c40}', 1), ('\u{11c41}', 0),
    ('\u{11c50}', 1), ('\u{11c6d}', 0), ('\u{11c72}', 1), ('\u{11c90}', 0), ('\u{11d00}', 1), ('\u{11d07}', 0),
    ('\u{11d08}', 1), ('\u{11d0a}', 0), ('\u{11d0b}', 1), ('\u{11d31}', 0), ('\u{11d46}', 1), ('\u{11d47}', 0),
    ('\u{11d50}', 1), ('\u{11d5a}', 0), ('\u{11d60}', 1), ('\u{11d66}', 0), ('\u{11d67}', 1), ('\u{11d69}', 0),
    ('\u{11d6a}', 1), ('\u{11d8a}', 0), ('\u{11d98}', 1), ('\u{11d99}', 0), ('\u{11da0}', 1), ('\u{11daa}', 0),
    ('\u{11ee0}', 1), ('\u{11ef3}', 0), ('\u{11f02}', 1), ('\u{11f03}', 0), ('\u{11f04}', 1), ('\u{11f11}', 0),
    ('\u{11f12}', 1), ('\u{11f34}', 0), ('\u{11f50}', 1), ('\u{11f5a}', 0), ('\u{11fb0}', 1), ('\u{11fb1}', 0),
    ('\u{11fc0}', 1), ('\u{11fd5}', 0), ('\u{12000}', 1), ('\u{1239a}', 0), ('\u{12400}', 1), ('\u{1246f}', 0),
    ('\u{12480}', 1), ('\u{12544}', 0), ('\u{12f90}', 1), ('\u{12ff1}', 0), ('\u{13000}', 1), ('\u{13430}', 0),
    ('\u{13441}', 1), ('\u{13447}', 0), ('\u{13460}', 1), ('\u{143fb}', 0), ('\u{14400}', 1), ('\u{14647}', 0),
    ('\u{16100}', 1), ('\u{1611e}', 0), ('\u{16130}', 1), ('\u{1613a}', 0), ('\u{16800}', 1), ('\u{16a39}', 0),
    ('\u{16a40}', 1), ('\u{16a5f}', 0), ('\u{16a60}', 1), ('\u{16a6a}', 0), ('\u{16a70}', 1), ('\u{16abf}', 0),
    ('\u{16ac0}', 1), ('\u{16aca}', 0), ('\u{16ad0}', 1), ('\u{16aee}', 0), ('\u{16b00}', 1), ('\u{16b30}', 0),
    ('\u{16b40}', 1), ('\u{16b44}', 0), ('\u{16b50}', 1), ('\u{16b5a}', 0), ('\u{16b5b}', 1), ('\u{16b62}', 0),
    ('\u{16b63}', 1), ('\u{16b78}', 0), ('\u{16b7d}', 1), ('\u{16b90}', 0), ('\u{16d40}', 1), ('\u{16d6d}', 0),
    ('\u{16d70}', 1), ('\u{16d7a}', 0), ('\u{16e40}', 1), ('\u{16e97}', 0), ('\u{16f00}', 1), ('\u{16f4b}', 0),
    ('\u{16f50}', 1), ('\u{16f51}', 0), ('\u{16f93}', 1), ('\u{16fa0}', 0), ('\u{16fe0}', 1), ('\u{16fe2}', 0),
    ('\u{16fe3}', 1), ('\u{16fe4}', 0), ('\u{17000}', 1), ('\u{187f8}', 0), ('\u{18800}', 1), ('\u{18cd6}', 0),
    ('\u{18cff}', 1), ('\u{18d09}', 0), ('\u{1aff0}', 1), ('\u{1aff4}', 0), ('\u{1aff5}', 1), ('\u{1affc}', 0),
    ('\u{1affd}', 1), ('\u{1afff}', 0), ('\u{1b000}', 1), ('\u{1b123}', 0), ('\u{1b132}', 1), ('\u{1b133}', 0),
    ('\u{1b150}', 1), ('\u{1b153}', 0), ('\u{1b155}', 1), ('\u{1b156}', 0), ('\u{1b164}', 1), ('\u{1b168}', 0),
    ('\u{1b170}', 1), ('\u{1b2fc}', 0), ('\u{1bc00}', 1), ('\u{1bc6b}', 0), ('\u{1bc70}', 1), ('\u{1bc7d}', 0),
    ('\u{1bc80}', 1), ('\u{1bc89}', 0), ('\u{1bc90}', 1), ('\u{1bc9a}', 0), ('\u{1ccf0}', 1), ('\u{1ccfa}', 0),
    ('\u{1d2c0}', 1), ('\u{1d2d4}', 0), ('\u{1d2e0}', 1), ('\u{1d2f4}', 0), ('\u{1d360}', 1), ('\u{1d379}', 0),
    ('\u{1d400}', 1), ('\u{1d455}', 0), ('\u{1d456}', 1), ('\u{1d49d}', 0), ('\u{1d49e}', 1), ('\u{1d4a0}', 0),
    ('\u{1d4a2}', 1), ('\u{1d4a3}', 0), ('\u{1d4a5}', 1), ('\u{1d4a7}', 0), ('\u{1d4a9}', 1), ('\u{1d4ad}', 0),
    ('\u{1d4ae}', 1), ('\u{1d4ba}', 0), ('\u{1d4bb}', 1), ('\u{1d4bc}', 0), ('\u{1d4bd}', 1), ('\u{1d4c4}', 0),
    ('\u{1d4c5}', 1), ('\u{1d506}', 0), ('\u{1d507}', 1), ('\u{1d50b}', 0), ('\u{1d50d}', 1), ('\u{1d515}', 0),
    ('\u{1d516}', 1), ('\u{1d51d}', 0), ('\u{1d51e}', 1), ('\u{1d53a}', 0), ('\u{1d53b}', 1), ('\u{1d53f}', 0),
    ('\u{1d540}', 1), ('\u{1d545}', 0), ('\u{1d546}', 1), ('\u{1d547}', 0), ('\u{1d54a}', 1), ('\u{1d551}', 0),
    ('\u{1d552}', 1), ('\u{1d6a6}', 0), ('\u{1d6a8}', 1), ('\u{1d6c1}', 0), ('\u{1d6c2}', 1), ('\u{1d6db}', 0),
    ('\u{1d6dc}', 1), ('\u{1d6fb}', 0), ('\u{1d6fc}', 1), ('\u{1d715}', 0), ('\u{1d716}', 1), ('\u{1d735}', 0),
    ('\u{1d736}', 1), ('\u{1d74f}', 0), ('\u{1d750}', 1), ('\u{1d76f}', 0), ('\u{1d770}', 1), ('\u{1d789}', 0),
    ('\u{1d78a}', 1), ('\u{1d7a9}', 0), ('\u{1d7aa}', 1), ('\u{1d7c3}', 0), ('\u{1d7c4}', 1), ('\u{1d7cc}', 0),
    ('\u{1d7ce}', 1), ('\u{1d800}', 0), ('\u{1df00}', 1), ('\u{1df1f}', 0), ('\u{1df25}', 1), ('\u{1df2b}', 0),
    ('\u{1e030}', 1), ('\u{1e06e}', 0), ('\u{1e100}', 1), ('\u{1e12d}', 0), ('\u{1e137}', 1), ('\u{1e13e}', 0),
    ('\u{1e140}', 1), ('\u{1e14a}', 0), ('\u{1e14e}', 1), ('\u{1e14f}', 0), ('\u{1e290}', 1), ('\u{1e2ae}', 0),
    ('\u{1e2c0}', 1), ('\u{1e2ec}', 0), ('\u{1e2f0}', 1), ('\u{1e2fa}', 0), ('\u{1e4d0}', 1), ('\u{1e4ec}', 0),
    ('\u{1e4f0}', 1), ('\u{1e4fa}', 0), ('\u{1e5d0}', 1), ('\u{1e5ee}', 0), ('\u{1e5f0}', 1), ('\u{1e5fb}', 0),
    ('\u{1e7e0}', 1), ('\u{1e7e7}', 0), ('\u{1e7e8}', 1), ('\u{1e7ec}', 0), ('\u{1e7ed}', 1), ('\u{1e7ef}', 0),
    ('\u{1e7f0}', 1), ('\u{1e7ff}', 0), ('\u{1e800}', 1), ('\u{1e8c5}', 0), ('\u{1e8c7}', 1), ('\u{1e8d0}', 0),
    ('\u{1e900}', 1), ('\u{1e944}', 0), ('\u{1e94b}', 1), ('\u{1e94c}', 0), ('\u{1e950}', 1), ('\u{1e95a}', 0),
    ('\u{1ec71}', 1), ('\u{1ecac}', 0), ('\u{1ecad}', 1), ('\u{1ecb0}', 0), ('\u{1ecb1}', 1), ('\u{1ecb5}', 0),
    ('\u{1ed01}', 1), ('\u{1ed2e}', 0), ('\u{1ed2f}', 1), ('\u{1ed3e}', 0), ('\u{1ee00}', 1), ('\u{1ee04}', 0),
    ('\u{1ee05}', 1), ('\u{1ee20}', 0), ('\u{1ee21}', 1), ('\u{1ee23}', 0), ('\u{1ee24}', 1), ('\u{1ee25}', 0),
    ('\u{1ee27}', 1), ('\u{1ee28}', 0), ('\u{1ee29}', 1), ('\u{1ee33}', 0), ('\u{1ee34}', 1), ('\u{1ee38}', 0),
    ('\u{1ee39}', 1), ('\u{1ee3a}', 0), ('\u{1ee3b}', 1), ('\u{1ee3c}', 0), ('\u{1ee42}', 1), ('\u{1ee43}', 0),
    ('\u{1ee47}', 1), ('\u{1ee48}', 0), ('\u{1ee49}', 1), ('\u{1ee4a}', 0), ('\u{1ee4b}', 1), ('\u{1ee4c}', 0),
    ('\u{1ee4d}', 1), ('\u{1ee50}', 0), ('\u{1ee51}', 1), ('\u{1ee53}', 0), ('\u{1ee54}', 1), ('\u{1ee55}', 0),
    ('\u{1ee57}', 1), ('\u{1ee58}', 0), ('\u{1ee59}', 1), ('\u{1ee5a}', 0), ('\u{1ee5b}', 1), ('\u{1ee5c}', 0),
    ('\u{1ee5d}', 1), ('\u{1ee5e}', 0), ('\u{1ee5f}', 1), ('\u{1ee60}', 0), ('\u{1ee61}', 1), ('\u{1ee63}', 0),
    ('\u{1ee64}', 1), ('\u{1ee65}', 0), ('\u{1ee67}', 1), ('\u{1ee6b}', 0), ('\u{1ee6c}', 1), ('\u{1ee73}', 0),
    ('\u{1ee74}', 1), ('\u{1ee78}', 0), ('\u{1ee79}', 1), ('\u{1ee7d}', 0), ('\u{1ee7e}', 1), ('\u{1ee7f}', 0),
    ('\u{1ee80}', 1), ('\u{1ee8a}', 0), ('\u{1ee8b}', 1), ('\u{1ee9c}', 0), ('\u{1eea1}', 1), ('\u{1eea4}', 0),
    ('\u{1eea5}', 1), ('\u{1eeaa}', 0), ('\u{1eeab}', 1), ('\u{1eebc}', 0), ('\u{1f100}', 1), ('\u{1f10d}', 0),
    ('\u{1fbf0}', 1), ('\u{1fbfa}', 0), ('\u{20000}', 1), ('\u{2a6e0}', 0), ('\u{2a700}', 1), ('\u{2b73a}', 0),
    ('\u{2b740}', 1), ('\u{2b81e}', 0), ('\u{2b820}', 1), ('\u{2cea2}', 0), ('\u{2ceb0}', 1), ('\u{2ebe1}', 0),
    ('\u{2ebf0}', 1), ('\u{2ee5e}', 0), ('\u{2f800}', 1), ('\u{2fa1e}', 0), ('\u{30000}', 1), ('\u{3134b}', 0),
    ('\u{31350}', 1), ('\u{323b0}', 0),
];

#[rustfmt::skip]
static CLASSES_27: &[(char, u8)] = &[
    ('\u{0}', 0), (' ', 1), ('!', 0), ('+', 1), (',', 0), ('-', 1), (';', 0), ('=', 1), ('>', 0), ('@', 1), ('[', 0),
    ('_', 1), ('`', 0), ('a', 1), ('|', 0), ('}', 1), ('~', 0), ('\u{a0}', 1), ('\u{a1}', 0), ('\u{aa}', 1),
    ('\u{ab}', 0), ('\u{b2}', 1), ('\u{b4}', 0), ('\u{b5}', 1), ('\u{b6}', 0), ('\u{b9}', 1), ('\u{bb}', 0),
    ('\u{bc}', 1), ('\u{bf}', 0), ('\u{c0}', 1), ('\u{d7}', 0), ('\u{d8}', 1), ('\u{f7}', 0), ('\u{f8}', 1),
    ('\u{2c2}', 0), ('\u{2c6}', 1), ('\u{2d2}', 0), ('\u{2e0}', 1), ('\u{2e5}', 0), ('\u{2ec}', 1), ('\u{2ed}', 0),
    ('\u{2ee}', 1), ('\u{2ef}', 0), ('\u{370}', 1), ('\u{375}', 0), ('\u{376}', 1), ('\u{378}', 0), ('\u{37a}', 1),
    ('\u{37e}', 0), ('\u{37f}', 1), ('\u{380}', 0), ('\u{386}', 1), ('\u{387}', 0), ('\u{388}', 1), ('\u{38b}', 0),
    ('\u{38c}', 1), ('\u{38d}', 0), ('\u{38e}', 1), ('\u{3a2}', 0), ('\u{3a3}', 1), ('\u{3f6}', 0), ('\u{3f7}', 1),
    ('\u{482}', 0), ('\u{48a}', 1), ('\u{530}', 0), ('\u{531}', 1), ('\u{557}', 0), ('\u{559}', 1), ('\u{55a}', 0),
    ('\u{560}', 1), ('\u{589}', 0), ('\u{5d0}', 1), ('\u{5eb}', 0), ('\u{5ef}', 1), ('\u{5f3}', 0), ('\u{620}', 1),
    ('\u{64b}', 0), ('\u{660}', 1), ('\u{66a}', 0), ('\u{66e}', 1), ('\u{670}', 0), ('\u{671}', 1), ('\u{6d4}', 0),
    ('\u{6d5}', 1), ('\u{6d6}', 0), ('\u{6e5}', 1), ('\u{6e7}', 0), ('\u{6ee}', 1), ('\u{6fd}', 0), ('\u{6ff}', 1),
    ('\u{700}', 0), ('\u{710}', 1), ('\u{711}', 0), ('\u{712}', 1), ('\u{730}', 0), ('\u{74d}', 1), ('\u{7a6}', 0),
    ('\u{7b1}', 1), ('\u{7b2}', 0), ('\u{7c0}', 1), ('\u{7eb}', 0), ('\u{7f4}', 1), ('\u{7f6}', 0), ('\u{7fa}', 1),
    ('\u{7fb}', 0), ('\u{800}', 1), ('\u{816}', 0), ('\u{81a}', 1), ('\u{81b}', 0), ('\u{824}', 1), ('\u{825}', 0),
    ('\u{828}', 1), ('\u{829}', 0), ('\u{840}', 1), ('\u{859}', 0), ('\u{860}', 1), ('\u{86b}', 0), ('\u{870}', 1),
    ('\u{888}', 0), ('\u{889}', 1), ('\u{88f}', 0), ('\u{8a0}', 1), ('\u{8ca}', 0), ('\u{904}', 1), ('\u{93a}', 0),
    ('\u{93d}', 1), ('\u{93e}', 0), ('\u{950}', 1), ('\u{951}', 0), ('\u{958}', 1), ('\u{962}', 0), ('\u{966}', 1),
    ('\u{970}', 0), ('\u{971}', 1), ('\u{981}', 0), ('\u{985}', 1), ('\u{98d}', 0), ('\u{98f}', 1), ('\u{991}', 0),
    ('\u{993}', 1), ('\u{9a9}', 0), ('\u{9aa}', 1), ('\u{9b1}', 0), ('\u{9b2}', 1), ('\u{9b3}', 0), ('\u{9b6}', 1),
    ('\u{9ba}', 0), ('\u{9bd}', 1), ('\u{9be}', 0), ('\u{9ce}', 1), ('\u{9cf}', 0), ('\u{9dc}', 1), ('\u{9de}', 0),
    ('\u{9df}', 1), ('\u{9e2}', 0), ('\u{9e6}', 1), ('\u{9f2}', 0), ('\u{9f4}', 1), ('\u{9fa}', 0), ('\u{9fc}', 1),
    ('\u{9fd}', 0), ('\u{a05}', 1), ('\u{a0b}', 0), ('\u{a0f}', 1), ('\u{a11}', 0), ('\u{a13}', 1), ('\u{a29}', 0),
    ('\u{a2a}', 1), ('\u{a31}', 0), ('\u{a32}', 1), ('\u{a34}', 0), ('\u{a35}', 1), ('\u{a37}', 0), ('\u{a38}', 1),
    ('\u{a3a}', 0), ('\u{a59}', 1), ('\u{a5d}', 0), ('\u{a5e}', 1), ('\u{a5f}', 0), ('\u{a66}', 1), ('\u{a70}', 0),
    ('\u{a72}', 1), ('\u{a75}', 0), ('\u{a85}', 1), ('\u{a8e}', 0), ('\u{a8f}', 1), ('\u{a92}', 0), ('\u{a93}', 1),
    ('\u{aa9}', 0), ('\u{aaa}', 1), ('\u{ab1}', 0), ('\u{ab2}', 1), ('\u{ab4}', 0), ('\u{ab5}', 1), ('\u{aba}', 0),
    ('\u{abd}', 1), ('\u{abe}', 0), ('\u{ad0}', 1), ('\u{ad1}', 0), ('\u{ae0}', 1), ('\u{ae2}', 0), ('\u{ae6}', 1),
    ('\u{af0}', 0), ('\u{af9}', 1), ('\u{afa}', 0), ('\u{b05}', 1), ('\u{b0d}', 0), ('\u{b0f}', 1), ('\u{b11}', 0),
    ('\u{b13}', 1), ('\u{b29}', 0), ('\u{b2a}', 1), ('\u{b31}', 0), ('\u{b32}', 1), ('\u{b34}', 0), ('\u{b35}', 1),
    ('\u{b3a}', 0), ('\u{b3d}', 1), ('\u{b3e}', 0), ('\u{b5c}', 1), ('\u{b5e}', 0), ('\u{b5f}', 1), ('\u{b62}', 0),
    ('\u{b66}', 1), ('\u{b70}', 0), ('\u{b71}', 1), ('\u{b78}', 0), ('\u{b83}', 1), ('\u{b84}', 0), ('\u{b85}', 1),
    ('\u{b8b}', 0), ('\u{b8e}', 1), ('\u{b91}', 0), ('\u{b92}', 1), ('\u{b96}', 0), ('\u{b99}', 1), ('\u{b9b}', 0),
    ('\u{b9c}', 1), ('\u{b9d}', 0), ('\u{b9e}', 1), ('\u{ba0}', 0), ('\u{ba3}', 1), ('\u{ba5}', 0), ('\u{ba8}', 1),
    ('\u{bab}', 0), ('\u{bae}', 1), ('\u{bba}', 0), ('\u{bd0}', 1), ('\u{bd1}', 0), ('\u{be6}', 1), ('\u{bf3}', 0),
    ('\u{c05}', 1), ('\u{c0d}', 0), ('\u{c0e}', 1), ('\u{c11}', 0), ('\u{c12}', 1), ('\u{c29}', 0), ('\u{c2a}', 1),
    ('\u{c3a}', 0), ('\u{c3d}', 1), ('\u{c3e}', 0), ('\u{c58}', 1), ('\u{c5b}', 0), ('\u{c5d}', 1), ('\u{c5e}', 0),
    ('\u{c60}', 1), ('\u{c62}', 0), ('\u{c66}', 1), ('\u{c70}', 0), ('\u{c78}', 1), ('\u{c7f}', 0), ('\u{c80}', 1),
    ('\u{c81}', 0), ('\u{c85}', 1), ('\u{c8d}', 0), ('\u{c8e}', 1), ('\u{c91}', 0), ('\u{c92}', 1), ('\u{ca9}', 0),
    ('\u{caa}', 1), ('\u{cb4}', 0), ('\u{cb5}', 1), ('\u{cba}', 0), ('\u{cbd}', 1), ('\u{cbe}', 0), ('\u{cdd}', 1),
    ('\u{cdf}', 0), ('\u{ce0}', 1), ('\u{ce2}', 0), ('\u{ce6}', 1), ('\u{cf0}', 0), ('\u{cf1}', 1), ('\u{cf3}', 0),
    ('\u{d04}', 1), ('\u{d0d}', 0), ('\u{d0e}', 1), ('\u{d11}', 0), ('\u{d12}', 1), ('\u{d3b}', 0), ('\u{d3d}', 1),
    ('\u{d3e}', 0), ('\u{d4e}', 1), ('\u{d4f}', 0), ('\u{d54}', 1), ('\u{d57}', 0), ('\u{d58}', 1), ('\u{d62}', 0),
    ('\u{d66}', 1), ('\u{d79}', 0), ('\u{d7a}', 1), ('\u{d80}', 0), ('\u{d85}', 1), ('\u{d97}', 0), ('\u{d9a}', 1),
    ('\u{db2}', 0), ('\u{db3}', 1), ('\u{dbc}', 0), ('\u{dbd}', 1), ('\u{dbe}', 0), ('\u{dc0}', 1), ('\u{dc7}', 0),
    ('\u{de6}', 1), ('\u{df0}', 0), ('\u{e01}', 1), ('\u{e31}', 0), ('\u{e32}', 1), ('\u{e34}', 0), ('\u{e40}', 1),
    ('\u{e47}', 0), ('\u{e50}', 1), ('\u{e5a}', 0), ('\u{e81}', 1), ('\u{e83}', 0), ('\u{e84}', 1), ('\u{e85}', 0),
    ('\u{e86}', 1), ('\u{e8b}', 0), ('\u{e8c}', 1), ('\u{ea4}', 0), ('\u{ea5}', 1), ('\u{ea6}', 0), ('\u{ea7}', 1),
    ('\u{eb1}', 0), ('\u{eb2}', 1), ('\u{eb4}', 0), ('\u{ebd}', 1), ('\u{ebe}', 0), ('\u{ec0}', 1), ('\u{ec5}', 0),
    ('\u{ec6}', 1), ('\u{ec7}', 0), ('\u{ed0}', 1), ('\u{eda}', 0), ('\u{edc}', 1), ('\u{ee0}', 0), ('\u{f00}', 1),
    ('\u{f01}', 0), ('\u{f20}', 1), ('\u{f34}', 0), ('\u{f40}', 1), ('\u{f48}', 0), ('\u{f49}', 1), ('\u{f6d}', 0),
    ('\u{f88}', 1), ('\u{f8d}', 0), ('\u{1000}', 1), ('\u{102b}', 0), ('\u{103f}', 1), ('\u{104a}', 0), ('\u{1050}', 1),
    ('\u{1056}', 0), ('\u{105a}', 1), ('\u{105e}', 0), ('\u{1061}', 1), ('\u{1062}', 0), ('\u{1065}', 1),
    ('\u{1067}', 0), ('\u{106e}', 1), ('\u{1071}', 0), ('\u{1075}', 1), ('\u{1082}', 0), ('\u{108e}', 1),
    ('\u{108f}', 0), ('\u{1090}', 1), ('\u{109a}', 0), ('\u{10a0}', 1), ('\u{10c6}', 0), ('\u{10c7}', 1),
    ('\u{10c8}', 0), ('\u{10cd}', 1), ('\u{10ce}', 0), ('\u{10d0}', 1), ('\u{10fb}', 0), ('\u{10fc}', 1),
    ('\u{1249}', 0), ('\u{124a}', 1), ('\u{124e}', 0), ('\u{1250}', 1), ('\u{1257}', 0), ('\u{1258}', 1),
    ('\u{1259}', 0), ('\u{125a}', 1), ('\u{125e}', 0), ('\u{1260}', 1), ('\u{1289}', 0), ('\u{128a}', 1),
    ('\u{128e}', 0), ('\u{1290}', 1), ('\u{12b1}', 0), ('\u{12b2}', 1), ('\u{12b6}', 0), ('\u{12b8}', 1),
    ('\u{12bf}', 0), ('\u{12c0}', 1), ('\u{12c1}', 0), ('\u{12c2}', 1), ('\u{12c6}', 0), ('\u{12c8}', 1),
    ('\u{12d7}', 0), ('\u{12d8}', 1), ('\u{1311}', 0), ('\u{1312}', 1), ('\u{1316}', 0), ('\u{1318}', 1),
    ('\u{135b}', 0), ('\u{1369}', 1), ('\u{137d}', 0), ('\u{1380}', 1), ('\u{1390}', 0), ('\u{13a0}', 1),
    ('\u{13f6}', 0), ('\u{13f8}', 1), ('\u{13fe}', 0), ('\u{1401}', 1), ('\u{166d}', 0), ('\u{166f}', 1),
    ('\u{169b}', 0), ('\u{16a0}', 1), ('\u{16eb}', 0), ('\u{16ee}', 1), ('\u{16f9}', 0), ('\u{1700}', 1),
    ('\u{1712}', 0), ('\u{171f}', 1), ('\u{1732}', 0), ('\u{1740}', 1), ('\u{1752}', 0), ('\u{1760}', 1),
    ('\u{176d}', 0), ('\u{176e}', 1), ('\u{1771}', 0), ('\u{1780}', 1), ('\u{17b4}', 0), ('\u{17d7}', 1),
    ('\u{17d8}', 0), ('\u{17dc}', 1), ('\u{17dd}', 0), ('\u{17e0}', 1), ('\u{17ea}', 0), ('\u{17f0}', 1),
    ('\u{17fa}', 0), ('\u{1810}', 1), ('\u{181a}', 0), ('\u{1820}', 1), ('\u{1879}', 0), ('\u{1880}', 1),
    ('\u{1885}', 0), ('\u{1887}', 1), ('\u{18a9}', 0), ('\u{18aa}', 1), ('\u{18ab}', 0), ('\u{18b0}', 1),
    ('\u{18f6}', 0), ('\u{1900}', 1), ('\u{191f}', 0), ('\u{1946}', 1), ('\u{196e}', 0), ('\u{1970}', 1),
    ('\u{1975}', 0), ('\u{1980}', 1), ('\u{19ac}', 0), ('\u{19b0}', 1), ('\u{19ca}', 0), ('\u{19d0}', 1),
    ('\u{19db}', 0), ('\u{1a00}', 1), ('\u{1a17}', 0), ('\u{1a20}', 1), ('\u{1a55}', 0), ('\u{1a80}', 1),
    ('\u{1a8a}', 0), ('\u{1a90}', 1), ('\u{1a9a}', 0), ('\u{1aa7}', 1), ('\u{1aa8}', 0), ('\u{1b05}', 1),
    ('\u{1b34}', 0), ('\u{1b45}', 1), ('\u{1b4d}', 0), ('\u{1b50}', 1), ('\u{1b5a}', 0), ('\u{1b83}', 1),
    ('\u{1ba1}', 0), ('\u{1bae}', 1), ('\u{1be6}', 0), ('\u{1c00}', 1), ('\u{1c24}', 0), ('\u{1c40}', 1),
    ('\u{1c4a}', 0), ('\u{1c4d}', 1), ('\u{1c7e}', 0), ('\u{1c80}', 1), ('\u{1c8b}', 0), ('\u{1c90}', 1),
    ('\u{1cbb}', 0), ('\u{1cbd}', 1), ('\u{1cc0}', 0), ('\u{1ce9}', 1), ('\u{1ced}', 0), ('\u{1cee}', 1),
    ('\u{1cf4}', 0), ('\u{1cf5}', 1), ('\u{1cf7}', 0), ('\u{1cfa}', 1), ('\u{1cfb}', 0), ('\u{1d00}', 1),
    ('\u{1dc0}', 0), ('\u{1e00}', 1), ('\u{1f16}', 0), ('\u{1f18}', 1), ('\u{1f1e}', 0), ('\u{1f20}', 1),
    ('\u{1f46}', 0), ('\u{1f48}', 1), ('\u{1f4e}', 0), ('\u{1f50}', 1), ('\u{1f58}', 0), ('\u{1f59}', 1),
    ('\u{1f5a}', 0), ('\u{1f5b}', 1), ('\u{1f5c}', 0), ('\u{1f5d}', 1), ('\u{1f5e}', 0), ('\u{1f5f}', 1),
    ('\u{1f7e}', 0), ('\u{1f80}', 1), ('\u{1fb5}', 0), ('\u{1fb6}', 1), ('\u{1fbd}', 0), ('\u{1fbe}', 1),
    ('\u{1fbf}', 0), ('\u{1fc2}', 1), ('\u{1fc5}', 0), ('\u{1fc6}', 1), ('\u{1fcd}', 0), ('\u{1fd0}', 1),
    ('\u{1fd4}', 0), ('\u{1fd6}', 1), ('\u{1fdc}', 0), ('\u{1fe0}', 1), ('\u{1fed}', 0), ('\u{1ff2}', 1),
    ('\u{1ff5}', 0), ('\u{1ff6}', 1), ('\u{1ffd}', 0), ('\u{2000}', 1), ('\u{200b}', 0), ('\u{2028}', 1),
    ('\u{202a}', 0), ('\u{202f}', 1), ('\u{2030}', 0), ('\u{205f}', 1), ('\u{2060}', 0), ('\u{2070}', 1),
    ('\u{2072}', 0), ('\u{2074}', 1), ('\u{207a}', 0), ('\u{207f}', 1), ('\u{208a}', 0), ('\u{2090}', 1),
    ('\u{209d}', 0), ('\u{2102}', 1), ('\u{2103}', 0), ('\u{2107}', 1), ('\u{2108}', 0), ('\u{210a}', 1),
    ('\u{2114}', 0), ('\u{2115}', 1), ('\u{2116}', 0), ('\u{2119}', 1), ('\u{211e}', 0), ('\u{2124}', 1),
    ('\u{2125}', 0), ('\u{2126}', 1), ('\u{2127}', 0), ('\u{2128}', 1), ('\u{2129}', 0), ('\u{212a}', 1),
    ('\u{212e}', 0), ('\u{212f}', 1), ('\u{213a}', 0), ('\u{213c}', 1), ('\u{2140}', 0), ('\u{2145}', 1),
    ('\u{214a}', 0), ('\u{214e}', 1), ('\u{214f}', 0), ('\u{2150}', 1), ('\u{218a}', 0), ('\u{2460}', 1),
    ('\u{249c}', 0), ('\u{24ea}', 1), ('\u{2500}', 0), ('\u{2776}', 1), ('\u{2794}', 0), ('\u{2c00}', 1),
    ('\u{2ce5}', 0), ('\u{2ceb}', 1), ('\u{2cef}', 0), ('\u{2cf2}', 1), ('\u{2cf4}', 0), ('\u{2cfd}', 1),
    ('\u{2cfe}', 0), ('\u{2d00}', 1), ('\u{2d26}', 0), ('\u{2d27}', 1), ('\u{2d28}', 0), ('\u{2d2d}', 1),
    ('\u{2d2e}', 0), ('\u{2d30}', 1), ('\u{2d68}', 0), ('\u{2d6f}', 1), ('\u{2d70}', 0), ('\u{2d80}', 1),
    ('\u{2d97}', 0), ('\u{2da0}', 1), ('\u{2da7}', 0), ('\u{2da8}', 1), ('\u{2daf}', 0), ('\u{2db0}', 1),
    ('\u{2db7}', 0), ('\u{2db8}', 1), ('\u{2dbf}', 0), ('\u{2dc0}', 1), ('\u{2dc7}', 0), ('\u{2dc8}', 1),
    ('\u{2dcf}', 0), ('\u{2dd0}', 1), ('\u{2dd7}', 0), ('\u{2dd8}', 1), ('\u{2ddf}', 0), ('\u{2e2f}', 1),
    ('\u{2e30}', 0), ('\u{3000}', 1), ('\u{3001}', 0), ('\u{3005}', 1), ('\u{3008}', 0), ('\u{3021}', 1),
    ('\u{302a}', 0), ('\u{3031}', 1), ('\u{3036}', 0), ('\u{3038}', 1), ('\u{303d}', 0), ('\u{3041}', 1),
    ('\u{3097}', 0), ('\u{309d}', 1), ('\u{30a0}', 0), ('\u{30a1}', 1), ('\u{30fb}', 0), ('\u{30fc}', 1),
    ('\u{3100}', 0), ('\u{3105}', 1), ('\u{3130}', 0), ('\u{3131}', 1), ('\u{318f}', 0), ('\u{3192}', 1),
    ('\u{3196}', 0), ('\u{31a0}', 1), ('\u{31c0}', 0), ('\u{31f0}', 1), ('\u{3200}', 0), ('\u{3220}', 1),
    ('\u{322a}', 0), ('\u{3248}', 1), ('\u{3250}', 0), ('\u{3251}', 1), ('\u{3260}', 0), ('\u{3280}', 1),
    ('\u{328a}', 0), ('\u{32b1}', 1), ('\u{32c0}', 0), ('\u{3400}', 1), ('\u{4dc0}', 0), ('\u{4e00}', 1),
    ('\u{a48d}', 0), ('\u{a4d0}', 1), ('\u{a4fe}', 0), ('\u{a500}', 1), ('\u{a60d}', 0), ('\u{a610}', 1),
    ('\u{a62c}', 0), ('\u{a640}', 1), ('\u{a66f}', 0), ('\u{a67f}', 1), ('\u{a69e}', 0), ('\u{a6a0}', 1),
    ('\u{a6f0}', 0), ('\u{a717}', 1), ('\u{a720}', 0), ('\u{a722}', 1), ('\u{a789}', 0), ('\u{a78b}', 1),
    ('\u{a7ce}', 0), ('\u{a7d0}', 1), ('\u{a7d2}', 0), ('\u{a7d3}', 1), ('\u{a7d4}', 0), ('\u{a7d5}', 1),
    ('\u{a7dd}', 0), ('\u{a7f2}', 1), ('\u{a802}', 0), ('\u{a803}', 1), ('\u{a806}', 0), ('\u{a807}', 1),
    ('\u{a80b}', 0), ('\u{a80c}', 1), ('\u{a823}', 0), ('\u{a830}', 1), ('\u{a836}', 0), ('\u{a840}', 1),
    ('\u{a874}', 0), ('\u{a882}', 1), ('\u{a8b4}', 0), ('\u{a8d0}', 1), ('\u{a8da}', 0), ('\u{a8f2}', 1),
    ('\u{a8f8}', 0), ('\u{a8fb}', 1), ('\u{a8fc}', 0), ('\u{a8fd}', 1), ('\u{a8ff}', 0), ('\u{a900}', 1),
    ('\u{a926}', 0), ('\u{a930}', 1), ('\u{a947}', 0), ('\u{a960}', 1), ('\u{a97d}', 0), ('\u{a984}', 1),
    ('\u{a9b3}', 0), ('\u{a9cf}', 1), ('\u{a9da}', 0), ('\u{a9e0}', 1), ('\u{a9e5}', 0), ('\u{a9e6}', 1),
    ('\u{a9ff}', 0), ('\u{aa00}', 1), ('\u{aa29}', 0), ('\u{aa40}', 1), ('\u{aa43}', 0), ('\u{aa44}', 1),
    ('\u{aa4c}', 0), ('\u{aa50}', 1), ('\u{aa5a}', 0), ('\u{aa60}', 1), ('\u{aa77}', 0), ('\u{aa7a}', 1),
    ('\u{aa7b}', 0), ('\u{aa7e}', 1), ('\u{aab0}', 0), ('\u{aab1}', 1), ('\u{aab2}', 0), ('\u{aab5}', 1),
    ('\u{aab7}', 0), ('\u{aab9}', 1), ('\u{aabe}', 0), ('\u{aac0}', 1), ('\u{aac1}', 0), ('\u{aac2}', 1),
    ('\u{aac3}', 0), ('\u{aadb}', 1), ('\u{aade}', 0), ('\u{aae0}', 1), ('\u{aaeb}', 0), ('\u{aaf2}', 1),
    ('\u{aaf5}', 0), ('\u{ab01}', 1), ('\u{ab07}', 0), ('\u{ab09}', 1), ('\u{ab0f}', 0), ('\u{ab11}', 1),
    ('\u{ab17}', 0), ('\u{ab20}', 1), ('\u{ab27}', 0), ('\u{ab28}', 1), ('\u{ab2f}', 0), ('\u{ab30}', 1),
    ('\u{ab5b}', 0), ('\u{ab5c}', 1), ('\u{ab6a}', 0), ('\u{ab70}', 1), ('\u{abe3}', 0), ('\u{abf0}', 1),
    ('\u{abfa}', 0), ('\u{ac00}', 1), ('\u{d7a4}', 0), ('\u{d7b0}', 1), ('\u{d7c7}', 0), ('\u{d7cb}', 1),
    ('\u{d7fc}', 0), ('\u{f900}', 1), ('\u{fa6e}', 0), ('\u{fa70}', 1), ('\u{fada}', 0), ('\u{fb00}', 1),
    ('\u{fb07}', 0), ('\u{fb13}', 1), ('\u{fb18}', 0), ('\u{fb1d}', 1), ('\u{fb1e}', 0), ('\u{fb1f}', 1),
    ('\u{fb29}', 0), ('\u{fb2a}', 1), ('\u{fb37}', 0), ('\u{fb38}', 1), ('\u{fb3d}', 0), ('\u{fb3e}', 1),
    ('\u{fb3f}', 0), ('\u{fb40}', 1), ('\u{fb42}', 0), ('\u{fb43}', 1), ('\u{fb45}', 0), ('\u{fb46}', 1),
    ('\u{fbb2}', 0), ('\u{fbd3}', 1), ('\u{fd3e}', 0), ('\u{fd50}', 1), ('\u{fd90}', 0), ('\u{fd92}', 1),
    ('\u{fdc8}', 0), ('\u{fdf0}', 1), ('\u{fdfc}', 0), ('\u{fe70}', 1), ('\u{fe75}', 0), ('\u{fe76}', 1),
    ('\u{fefd}', 0), ('\u{ff10}', 1), ('\u{ff1a}', 0), ('\u{ff21}', 1), ('\u{ff3b}', 0), ('\u{ff41}', 1),
    ('\u{ff5b}', 0), ('\u{ff66}', 1), ('\u{ffbf}', 0), ('\u{ffc2}', 1), ('\u{ffc8}', 0), ('\u{ffca}', 1),
    ('\u{ffd0}', 0), ('\u{ffd2}', 1), ('\u{ffd8}', 0), ('\u{ffda}', 1), ('\u{ffdd}', 0), ('\u{10000}', 1),
    ('\u{1000c}', 0), ('\u{1000d}', 1), ('\u{10027}', 0), ('\u{10028}', 1), ('\u{1003b}', 0), ('\u{1003c}', 1),
    ('\u{1003e}', 0), ('\u{1003f}', 1), ('\u{1004e}', 0), ('\u{10050}', 1), ('\u{1005e}', 0), ('\u{10080}', 1),
    ('\u{100fb}', 0), ('\u{10107}', 1), ('\u{10134}', 0), ('\u{10140}', 1), ('\u{10179}', 0), ('\u{1018a}', 1),
    ('\u{1018c}', 0), ('\u{10280}', 1), ('\u{1029d}', 0), ('\u{102a0}', 1), ('\u{102d1}', 0), ('\u{102e1}', 1),
    ('\u{102fc}', 0), ('\u{10300}', 1), ('\u{10324}', 0), ('\u{1032d}', 1), ('\u{1034b}', 0), ('\u{10350}', 1),
    ('\u{10376}', 0), ('\u{10380}', 1), ('\u{1039e}', 0), ('\u{103a0}', 1), ('\u{103c4}', 0), ('\u{103c8}', 1),
    ('\u{103d0}', 0), ('\u{103d1}', 1), ('\u{103d6}', 0), ('\u{10400}', 1), ('\u{1049e}', 0), ('\u{104a0}', 1),
    ('\u{104aa}', 0), ('\u{104b0}', 1), ('\u{104d4}', 0), ('\u{104d8}', 1), ('\u{104fc}', 0), ('\u{10500}', 1),
    ('\u{10528}', 0), ('\u{10530}', 1), ('\u{10564}', 0), ('\u{10570}', 1), ('\u{1057b}', 0), ('\u{1057c}', 1),
    ('\u{1058b}', 0), ('\u{1058c}', 1), ('\u{10593}', 0), ('\u{10594}', 1), ('\u{10596}', 0), ('\u{10597}', 1),
    ('\u{105a2}', 0), ('\u{105a3}', 1), ('\u{105b2}', 0), ('\u{105b3}', 1), ('\u{105ba}', 0), ('\u{105bb}', 1),
    ('\u{105bd}', 0), ('\u{105c0}', 1), ('\u{105f4}', 0), ('\u{10600}', 1), ('\u{10737}', 0), ('\u{10740}', 1),
    ('\u{10756}', 0), ('\u{10760}', 1), ('\u{10768}', 0), ('\u{10780}', 1), ('\u{10786}', 0), ('\u{10787}', 1),
    ('\u{107b1}', 0), ('\u{107b2}', 1), ('\u{107bb}', 0), ('\u{10800}', 1), ('\u{10806}', 0), ('\u{10808}', 1),
    ('\u{10809}', 0), ('\u{1080a}', 1), ('\u{10836}', 0), ('\u{10837}', 1), ('\u{10839}', 0), ('\u{1083c}', 1),
    ('\u{1083d}', 0), ('\u{1083f}', 1), ('\u{10856}', 0), ('\u{10858}', 1), ('\u{10877}', 0), ('\u{10879}', 1),
    ('\u{1089f}', 0), ('\u{108a7}', 1), ('\u{108b0}', 0), ('\u{108e0}', 1), ('\u{108f3}', 0), ('\u{108f4}', 1),
    ('\u{108f6}', 0), ('\u{108fb}', 1), ('\u{1091c}', 0), ('\u{10920}', 1), ('\u{1093a}', 0), ('\u{10980}', 1),
    ('\u{109b8}', 0), ('\u{109bc}', 1), ('\u{109d0}', 0), ('\u{109d2}', 1), ('\u{10a01}', 0), ('\u{10a10}', 1),
    ('\u{10a14}', 0), ('\u{10a15}', 1), ('\u{10a18}', 0), ('\u{10a19}', 1), ('\u{10a36}', 0), ('\u{10a40}', 1),
    ('\u{10a49}', 0), ('\u{10a60}', 1), ('\u{10a7f}', 0), ('\u{10a80}', 1), ('\u{10aa0}', 0), ('\u{10ac0}', 1),
    ('\u{10ac8}', 0), ('\u{10ac9}', 1), ('\u{10ae5}', 0), ('\u{10aeb}', 1), ('\u{10af0}', 0), ('\u{10b00}', 1),
    ('\u{10b36}', 0), ('\u{10b40}', 1), ('\u{10b56}', 0), ('\u{10b58}', 1), ('\u{10b73}', 0), ('\u{10b78}', 1),
    ('\u{10b92}', 0), ('\u{10ba9}', 1), ('\u{10bb0}', 0), ('\u{10c00}', 1), ('\u{10c49}', 0), ('\u{10c80}', 1),
    ('\u{10cb3}', 0), ('\u{10cc0}', 1), ('\u{10cf3}', 0), ('\u{10cfa}', 1), ('\u{10d24}', 0), ('\u{10d30}', 1),
    ('\u{10d3a}', 0), ('\u{10d40}', 1), ('\u{10d66}', 0), ('\u{10d6f}', 1), ('\u{10d86}', 0), ('\u{10e60}', 1),
    ('\u{10e7f}', 0), ('\u{10e80}', 1), ('\u{10eaa}', 0), ('\u{10eb0}', 1), ('\u{10eb2}', 0), ('\u{10ec2}', 1),
    ('\u{10ec5}', 0), ('\u{10f00}', 1), ('\u{10f28}', 0), ('\u{10f30}', 1), ('\u{10f46}', 0), ('\u{10f51}', 1),
    ('\u{10f55}', 0), ('\u{10f70}', 1), ('\u{10f82}', 0), ('\u{10fb0}', 1), ('\u{10fcc}', 0), ('\u{10fe0}', 1),
    ('\u{10ff7}', 0), ('\u{11003}', 1), ('\u{11038}', 0), ('\u{11052}', 1), ('\u{11070}', 0), ('\u{11071}', 1),
    ('\u{11073}', 0), ('\u{11075}', 1), ('\u{11076}', 0), ('\u{11083}', 1), ('\u{110b0}', 0), ('\u{110d0}', 1),
    ('\u{110e9}', 0), ('\u{110f0}', 1), ('\u{110fa}', 0), ('\u{11103}', 1), ('\u{11127}', 0), ('\u{11136}', 1),
    ('\u{11140}', 0), ('\u{11144}', 1), ('\u{11145}', 0), ('\u{11147}', 1), ('\u{11148}', 0), ('\u{11150}', 1),
    ('\u{11173}', 0), ('\u{11176}', 1), ('\u{11177}', 0), ('\u{11183}', 1), ('\u{111b3}', 0), ('\u{111c1}', 1),
    ('\u{111c5}', 0), ('\u{111d0}', 1), ('\u{111db}', 0), ('\u{111dc}', 1), ('\u{111dd}', 0), ('\u{111e1}', 1),
    ('\u{111f5}', 0), ('\u{11200}', 1), ('\u{11212}', 0), ('\u{11213}', 1), ('\u{1122c}', 0), ('\u{1123f}', 1),
    ('\u{11241}', 0), ('\u{11280}', 1), ('\u{11287}', 0), ('\u{11288}', 1), ('\u{11289}', 0), ('\u{1128a}', 1),
    ('\u{1128e}', 0), ('\u{1128f}', 1), ('\u{1129e}', 0), ('\u{1129f}', 1), ('\u{112a9}', 0), ('\u{112b0}', 1),
    ('\u{112df}', 0), ('\u{112f0}', 1), ('\u{112fa}', 0), ('\u{11305}', 1), ('\u{1130d}', 0), ('\u{1130f}', 1),
    ('\u{11311}', 0), ('\u{11313}', 1), ('\u{11329}', 0), ('\u{1132a}', 1), ('\u{11331}', 0), ('\u{11332}', 1),
    ('\u{11334}', 0), ('\u{11335}', 1), ('\u{1133a}', 0), ('\u{1133d}', 1), ('\u{1133e}', 0), ('\u{11350}', 1),
    ('\u{11351}', 0), ('\u{1135d}', 1), ('\u{11362}', 0), ('\u{11380}', 1), ('\u{1138a}', 0), ('\u{1138b}', 1),
    ('\u{1138c}', 0), ('\u{1138e}', 1), ('\u{1138f}', 0), ('\u{11390}', 1), ('\u{113b6}', 0), ('\u{113b7}', 1),
    ('\u{113b8}', 0), ('\u{113d1}', 1), ('\u{113d2}', 0), ('\u{113d3}', 1), ('\u{113d4}', 0), ('\u{11400}', 1),
    ('\u{11435}', 0), ('\u{11447}', 1), ('\u{1144b}', 0), ('\u{11450}', 1), ('\u{1145a}', 0), ('\u{1145f}', 1),
    ('\u{11462}', 0), ('\u{11480}', 1), ('\u{114b0}', 0), ('\u{114c4}', 1), ('\u{114c6}', 0), ('\u{114c7}', 1),
    ('\u{114c8}', 0), ('\u{114d0}', 1), ('\u{114da}', 0), ('\u{11580}', 1), ('\u{115af}', 0), ('\u{115d8}', 1),
    ('\u{115dc}', 0), ('\u{11600}', 1), ('\u{11630}', 0), ('\u{11644}', 1), ('\u{11645}', 0), ('\u{11650}', 1),
    ('\u{1165a}', 0), ('\u{11680}', 1), ('\u{116ab}', 0), ('\u{116b8}', 1), ('\u{116b9}', 0), ('\u{116c0}', 1),
    ('\u{116ca}', 0), ('\u{116d0}', 1), ('\u{116e4}', 0), ('\u{11700}', 1), ('\u{1171b}', 0), ('\u{11730}', 1),
    ('\u{1173c}', 0), ('\u{11740}', 1), ('\u{11747}', 0), ('\u{11800}', 1), ('\u{1182c}', 0), ('\u{118a0}', 1),
    ('\u{118f3}', 0), ('\u{118ff}', 1), ('\u{11907}', 0), ('\u{11909}', 1), ('\u{1190a}', 0), ('\u{1190c}', 1),
    ('\u{11914}', 0), ('\u{11915}', 1), ('\u{11917}', 0), ('\u{11918}', 1), ('\u{11930}', 0), ('\u{1193f}', 1),
    ('\u{11940}', 0), ('\u{11941}', 1), ('\u{11942}', 0), ('\u{11950}', 1), ('\u{1195a}', 0), ('\u{119a0}', 1),
    ('\u{119a8}', 0), ('\u{119aa}', 1), ('\u{119d1}', 0), ('\u{119e1}', 1), ('\u{119e2}', 0), ('\u{119e3}', 1),
    ('\u{119e4}', 0), ('\u{11a00}', 1), ('\u{11a01}', 0), ('\u{11a0b}', 1), ('\u{11a33}', 0), ('\u{11a3a}', 1),
    ('\u{11a3b}', 0), ('\u{11a50}', 1), ('\u{11a51}', 0), ('\u{11a5c}', 1), ('\u{11a8a}', 0), ('\u{11a9d}', 1),
    ('\u{11a9e}', 0), ('\u{11ab0}', 1), ('\u{11af9}', 0), ('\u{11bc0}', 1), ('\u{11be1}', 0), ('\u{11bf0}', 1),
    ('\u{11bfa}', 0), ('\u{11c00}', 1), ('\u{11c09}', 0), ('\u{11c0a}', 1), ('\u{11c2f}', 0), ('\u{11c40}', 1),
    ('\u{11c41}', 0), ('\u{11c50}', 1), ('\u{11c6d}', 0), ('\u{11c72}', 1), ('\u{11c90}', 0), ('\u{11d00}', 1),
    ('\u{11d07}', 0), ('\u{11d08}', 1), ('\u{11d0a}', 0), ('\u{11d0b}', 1), ('\u{11d31}', 0), ('\u{11d46}', 1),
    ('\u{11d47}', 0), ('\u{11d50}', 1), ('\u{11d5a}', 0), ('\u{11d60}', 1), ('\u{11d66}', 0), ('\u{11d67}', 1),
    ('\u{11d69}', 0), ('\u{11d6a}', 1), ('\u{11d8a}', 0), ('\u{11d98}', 1), ('\u{11d99}', 0), ('\u{11da0}', 1),
    ('\u{11daa}', 0), ('\u{11ee0}', 1), ('\u{11ef3}', 0), ('\u{11f02}', 1), ('\u{11f03}', 0), ('\u{11f04}', 1),
    ('\u{11f11}', 0), ('\u{11f12}', 1), ('\u{11f34}', 0), ('\u{11f50}', 1), ('\u{11f5a}', 0), ('\u{11fb0}', 1),
    ('\u{11fb1}', 0), ('\u{11fc0}', 1), ('\u{11fd5}', 0), ('\u{12000}', 1), ('\u{1239a}', 0), ('\u{12400}', 1),
    ('\u{1246f}', 0), ('\u{12480}', 1), ('\u{12544}', 0), ('\u{12f90}', 1), ('\u{12ff1}', 0), ('\u{13000}', 1),
    ('\u{13430}', 0), ('\u{13441}', 1), ('\u{13447}', 0), ('\u{13460}', 1), ('\u{143fb}', 0), ('\u{14400}', 1),
    ('\u{14647}', 0), ('\u{16100}', 1), ('\u{1611e}', 0), ('\u{16130}', 1), ('\u{1613a}', 0), ('\u{16800}', 1),
    ('\u{16a39}', 0), ('\u{16a40}', 1), ('\u{16a5f}', 0), ('\u{16a60}', 1), ('\u{16a6a}', 0), ('\u{16a70}', 1),
    ('\u{16abf}', 0), ('\u{16ac0}', 1), ('\u{16aca}', 0), ('\u{16ad0}', 1), ('\u{16aee}', 0), ('\u{16b00}', 1),
    ('\u{16b30}', 0), ('\u{16b40}', 1), ('\u{16b44}', 0), ('\u{16b50}', 1), ('\u{16b5a}', 0), ('\u{16b5b}', 1),
    ('\u{16b62}', 0), ('\u{16b63}', 1), ('\u{16b78}', 0), ('\u{16b7d}', 1), ('\u{16b90}', 0), ('\u{16d40}', 1),
    ('\u{16d6d}', 0), ('\u{16d70}', 1), ('\u{16d7a}', 0), ('\u{16e40}', 1), ('\u{16e97}', 0), ('\u{16f00}', 1),
    ('\u{16f4b}', 0), ('\u{16f50}', 1), ('\u{16f51}', 0), ('\u{16f93}', 1), ('\u{16fa0}', 0), ('\u{16fe0}', 1),
    ('\u{16fe2}', 0), ('\u{16fe3}', 1), ('\u{16fe4}', 0), ('\u{17000}', 1), ('\u{187f8}', 0), ('\u{18800}', 1),
    ('\u{18cd6}', 0), ('\u{18cff}', 1), ('\u{18d09}', 0), ('\u{1aff0}', 1), ('\u{1aff4}', 0), ('\u{1aff5}', 1),
    ('\u{1affc}', 0), ('\u{1affd}', 1), ('\u{1afff}', 0), ('\u{1b000}', 1), ('\u{1b123}', 0), ('\u{1b132}', 1),
    ('\u{1b133}', 0), ('\u{1b150}', 1), ('\u{1b153}', 0), ('\u{1b155}', 1), ('\u{1b156}', 0), ('\u{1b164}', 1),
    ('\u{1b168}', 0), ('\u{1b170}', 1), ('\u{1b2fc}', 0), ('\u{1bc00}', 1), ('\u{1bc6b}', 0), ('\u{1bc70}', 1),
    ('\u{1bc7d}', 0), ('\u{1bc80}', 1), ('\u{1bc89}', 0), ('\u{1bc90}', 1), ('\u{1bc9a}', 0), ('\u{1ccf0}', 1),
    ('\u{1ccfa}', 0), ('\u{1d2c0}', 1), ('\u{1d2d4}', 0), ('\u{1d2e0}', 1), ('\u{1d2f4}', 0), ('\u{1d360}', 1),
    ('\u{1d379}', 0), ('\u{1d400}', 1), ('\u{1d455}', 0), ('\u{1d456}', 1), ('\u{1d49d}', 0), ('\u{1d49e}', 1),
    ('\u{1d4a0}', 0), ('\u{1d4a2}', 1), ('\u{1d4a3}', 0), ('\u{1d4a5}', 1), ('\u{1d4a7}', 0), ('\u{1d4a9}', 1),
    ('\u{1d4ad}', 0), ('\u{1d4ae}', 1), ('\u{1d4ba}', 0), ('\u{1d4bb}', 1), ('\u{1d4bc}', 0), ('\u{1d4bd}', 1),
    ('\u{1d4c4}', 0), ('\u{1d4c5}', 1), ('\u{1d506}', 0), ('\u{1d507}', 1), ('\u{1d50b}', 0), ('\u{1d50d}', 1),
    ('\u{1d515}', 0), ('\u{1d516}', 1), ('\u{1d51d}', 0), ('\u{1d51e}', 1), ('\u{1d53a}', 0), ('\u{1d53b}', 1),
    ('\u{1d53f}', 0), ('\u{1d540}', 1), ('\u{1d545}', 0), ('\u{1d546}', 1), ('\u{1d547}', 0), ('\u{1d54a}', 1),
    ('\u{1d551}', 0), ('\u{1d552}', 1), ('\u{1d6a6}', 0), ('\u{1d6a8}', 1), ('\u{1d6c1}', 0), ('\u{1d6c2}', 1),
    ('\u{1d6db}', 0), ('\u{1d6dc}', 1), ('\u{1d6fb}', 0), ('\u{1d6fc}', 1), ('\u{1d715}', 0), ('\u{1d716}', 1),
    ('\u{1d735}', 0), ('\u{1d736}', 1), ('\u{1d74f}', 0), ('\u{1d750}', 1), ('\u{1d76f}', 0), ('\u{1d770}', 1),
    ('\u{1d789}', 0), ('\u{1d78a}', 1), ('\u{1d7a9}', 0), ('\u{1d7aa}', 1), ('\u{1d7c3}', 0), ('\u{1d7c4}', 1),
    ('\u{1d7cc}', 0), ('\u{1d7ce}', 1), ('\u{1d800}', 0), ('\u{1df00}', 1), ('\u{1df1f}', 0), ('\u{1df25}', 1),
    ('\u{1df2b}', 0), ('\u{1e030}', 1), ('\u{1e06e}', 0), ('\u{1e100}', 1), ('\u{1e12d}', 0), ('\u{1e137}', 1),
    ('\u{1e13e}', 0), ('\u{1e140}', 1), ('\u{1e14a}', 0), ('\u{1e14e}', 1), ('\u{1e14f}', 0), ('\u{1e290}', 1),
    ('\u{1e2ae}', 0), ('\u{1e2c0}', 1), ('\u{1e2ec}', 0), ('\u{1e2f0}', 1), ('\u{1e2fa}', 0), ('\u{1e4d0}', 1),
    ('\u{1e4ec}', 0), ('\u{1e4f0}', 1), ('\u{1e4fa}', 0), ('\u{1e5d0}', 1), ('\u{1e5ee}', 0), ('\u{1e5f0}', 1),
    ('\u{1e5fb}', 0), ('\u{1e7e0}', 1), ('\u{1e7e7}', 0), ('\u{1e7e8}', 1), ('\u{1e7ec}', 0), ('\u{1e7ed}', 1),
    ('\u{1e7ef}', 0), ('\u{1e7f0}', 1), ('\u{1e7ff}', 0), ('\u{1e800}', 1), ('\u{1e8c5}', 0), ('\u{1e8c7}', 1),
    ('\u{1e8d0}', 0), ('\u{1e900}', 1), ('\u{1e944}', 0), ('\u{1e94b}', 1), ('\u{1e94c}', 0), ('\u{1e950}', 1),
    ('\u{1e95a}', 0), ('\u{1ec71}', 1), ('\u{1ecac}', 0), ('\u{1ecad}', 1), ('\u{1ecb0}', 0), ('\u{1ecb1}', 1),
    ('\u{1ecb5}', 0), ('\u{1ed01}', 1), ('\u{1ed2e}', 0), ('\u{1ed2f}', 1), ('\u{1ed3e}', 0), ('\u{1ee00}', 1),
    ('\u{1ee04}', 0), ('\u{1ee05}', 1), ('\u{1ee20}', 0), ('\u{1ee21}', 1), ('\u{1ee23}', 0), ('\u{1ee24}', 1),
    ('\u{1ee25}', 0), ('\u{1ee27}', 1), ('\u{1ee28}', 0), ('\u{1ee29}', 1), ('\u{1ee33}', 0), ('\u{1ee34}', 1),
    ('\u{1ee38}', 0), ('\u{1ee39}', 1), ('\u{1ee3a}', 0), ('\u{1ee3b}', 1), ('\u{1ee3c}', 0), ('\u{1ee42}', 1),
    ('\u{1ee43}', 0), ('\u{1ee47}', 1), ('\u{1ee48}', 0), ('\u{1ee49}', 1), ('\u{1ee4a}', 0), ('\u{1ee4b}', 1),
    ('\u{1ee4c}', 0), ('\u{1ee4d}', 1), ('\u{1ee50}', 0), ('\u{1ee51}', 1), ('\u{1ee53}', 0), ('\u{1ee54}', 1),
    ('\u{1ee55}', 0), ('\u{1ee57}', 1), ('\u{1ee58}', 0), ('\u{1ee59}', 1), ('\u{1ee5a}', 0), ('\u{1ee5b}', 1),
    ('\u{1ee5c}', 0), ('\u{1ee5d}', 1), ('\u{1ee5e}', 0), ('\u{1ee5f}', 1), ('\u{1ee60}', 0), ('\u{1ee61}', 1),
    ('\u{1ee63}', 0), ('\u{1ee64}', 1), ('\u{1ee65}', 0), ('\u{1ee67}', 1), ('\u{1ee6b}', 0), ('\u{1ee6c}', 1),
    ('\u{1ee73}', 0), ('\u{1ee74}', 1), ('\u{1ee78}', 0), ('\u{1ee79}', 1), ('\u{1ee7d}', 0), ('\u{1ee7e}', 1),
    ('\u{1ee7f}', 0), ('\u{1ee80}', 1), ('\u{1ee8a}', 0), ('\u{1ee8b}', 1), ('\u{1ee9c}', 0), ('\u{1eea1}', 1),
    ('\u{1eea4}', 0), ('\u{1eea5}', 1), ('\u{1eeaa}', 0), ('\u{1eeab}', 1), ('\u{1eebc}', 0), ('\u{1f100}', 1),
    ('\u{1f10d}', 0), ('\u{1fbf0}', 1), ('\u{1fbfa}', 0), ('\u{20000}', 1), ('\u{2a6e0}', 0), ('\u{2a700}', 1),
    ('\u{2b73a}', 0), ('\u{2b740}', 1), ('\u{2b81e}', 0), ('\u{2b820}', 1), ('\u{2cea2}', 0), ('\u{2ceb0}', 1),
    ('\u{2ebe1}', 0), ('\u{2ebf0}', 1), ('\u{2ee5e}', 0), ('\u{2f800}', 1), ('\u{2fa1e}', 0), ('\u{30000}', 1),
    ('\u{3134b}', 0), ('\u{31350}', 1), ('\u{323b0}', 0),
];
