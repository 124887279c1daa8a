//! Written by `cargo xtask codegen`; not to be edited.

use crate::runtime::pattern::{Automaton, Pattern};

#[rustfmt::skip]
pub(super) static ACCOUNT_ID: Pattern = Pattern {
    text: r"\d+",
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
pub(super) static CHANNEL_ARN: Pattern = Pattern {
    text: r"^[a-zA-Z0-9._/\-:]+$",
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
pub(super) static CHANNEL_NAME: Pattern = Pattern {
    text: r"^[a-zA-Z0-9._\-]+$",
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
pub(super) static DASHBOARD_NAME: Pattern = Pattern {
    text: r"^[a-zA-Z0-9_\-]+$",
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
pub(super) static DELIVERY_S3_URI: Pattern = Pattern {
    text: r"s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?",
    automata: &[&Automaton {
        classes: CLASSES_4,
        class_count: 8,
        next: &[
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, 1, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 2,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 3, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 4,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, 5, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 6, 6, Automaton::DEAD, 6, Automaton::DEAD,
            Automaton::DEAD, 7, Automaton::DEAD, 7, 7, Automaton::DEAD, 7, Automaton::DEAD, Automaton::DEAD, 8,
            Automaton::DEAD, 9, 9, Automaton::DEAD, 9, Automaton::DEAD, Automaton::DEAD, 10, Automaton::DEAD, 11, 11,
            Automaton::DEAD, 11, Automaton::DEAD, Automaton::DEAD, 10, 12, 11, 11, Automaton::DEAD, 11, Automaton::DEAD,
            Automaton::DEAD, 13, Automaton::DEAD, 14, 14, Automaton::DEAD, 14, Automaton::DEAD, Automaton::DEAD, 13, 12,
            14, 14, Automaton::DEAD, 14, 12, Automaton::DEAD, 12, 12, 12, 12, 12, 12, Automaton::DEAD, Automaton::DEAD,
            15, Automaton::DEAD, 16, 16, Automaton::DEAD, 16, Automaton::DEAD, Automaton::DEAD, 15, 12, 16, 16,
            Automaton::DEAD, 16, Automaton::DEAD, Automaton::DEAD, 17, Automaton::DEAD, 18, 18, Automaton::DEAD, 18,
            Automaton::DEAD, Automaton::DEAD, 17, 12, 18, 18, Automaton::DEAD, 18, Automaton::DEAD, Automaton::DEAD, 19,
            Automaton::DEAD, 20, 20, Automaton::DEAD, 20, Automaton::DEAD, Automaton::DEAD, 19, 12, 20, 20,
            Automaton::DEAD, 20, Automaton::DEAD, Automaton::DEAD, 21, Automaton::DEAD, 22, 22, Automaton::DEAD, 22,
            Automaton::DEAD, Automaton::DEAD, 21, 12, 22, 22, Automaton::DEAD, 22, Automaton::DEAD, Automaton::DEAD, 23,
            Automaton::DEAD, 24, 24, Automaton::DEAD, 24, Automaton::DEAD, Automaton::DEAD, 23, 12, 24, 24,
            Automaton::DEAD, 24, Automaton::DEAD, Automaton::DEAD, 25, Automaton::DEAD, 26, 26, Automaton::DEAD, 26,
            Automaton::DEAD, Automaton::DEAD, 25, 12, 26, 26, Automaton::DEAD, 26, Automaton::DEAD, Automaton::DEAD, 27,
            Automaton::DEAD, 28, 28, Automaton::DEAD, 28, Automaton::DEAD, Automaton::DEAD, 27, 12, 28, 28,
            Automaton::DEAD, 28, Automaton::DEAD, Automaton::DEAD, 29, Automaton::DEAD, 30, 30, Automaton::DEAD, 30,
            Automaton::DEAD, Automaton::DEAD, 29, 12, 30, 30, Automaton::DEAD, 30, Automaton::DEAD, Automaton::DEAD, 31,
            Automaton::DEAD, 32, 32, Automaton::DEAD, 32, Automaton::DEAD, Automaton::DEAD, 31, 12, 32, 32,
            Automaton::DEAD, 32, Automaton::DEAD, Automaton::DEAD, 33, Automaton::DEAD, 34, 34, Automaton::DEAD, 34,
            Automaton::DEAD, Automaton::DEAD, 33, 12, 34, 34, Automaton::DEAD, 34, Automaton::DEAD, Automaton::DEAD, 35,
            Automaton::DEAD, 36, 36, Automaton::DEAD, 36, Automaton::DEAD, Automaton::DEAD, 35, 12, 36, 36,
            Automaton::DEAD, 36, Automaton::DEAD, Automaton::DEAD, 37, Automaton::DEAD, 38, 38, Automaton::DEAD, 38,
            Automaton::DEAD, Automaton::DEAD, 37, 12, 38, 38, Automaton::DEAD, 38, Automaton::DEAD, Automaton::DEAD, 39,
            Automaton::DEAD, 40, 40, Automaton::DEAD, 40, Automaton::DEAD, Automaton::DEAD, 39, 12, 40, 40,
            Automaton::DEAD, 40, Automaton::DEAD, Automaton::DEAD, 41, Automaton::DEAD, 42, 42, Automaton::DEAD, 42,
            Automaton::DEAD, Automaton::DEAD, 41, 12, 42, 42, Automaton::DEAD, 42, Automaton::DEAD, Automaton::DEAD, 43,
            Automaton::DEAD, 44, 44, Automaton::DEAD, 44, Automaton::DEAD, Automaton::DEAD, 43, 12, 44, 44,
            Automaton::DEAD, 44, Automaton::DEAD, Automaton::DEAD, 45, Automaton::DEAD, 46, 46, Automaton::DEAD, 46,
            Automaton::DEAD, Automaton::DEAD, 45, 12, 46, 46, Automaton::DEAD, 46, Automaton::DEAD, Automaton::DEAD, 47,
            Automaton::DEAD, 48, 48, Automaton::DEAD, 48, Automaton::DEAD, Automaton::DEAD, 47, 12, 48, 48,
            Automaton::DEAD, 48, Automaton::DEAD, Automaton::DEAD, 49, Automaton::DEAD, 50, 50, Automaton::DEAD, 50,
            Automaton::DEAD, Automaton::DEAD, 49, 12, 50, 50, Automaton::DEAD, 50, Automaton::DEAD, Automaton::DEAD, 51,
            Automaton::DEAD, 52, 52, Automaton::DEAD, 52, Automaton::DEAD, Automaton::DEAD, 51, 12, 52, 52,
            Automaton::DEAD, 52, Automaton::DEAD, Automaton::DEAD, 53, Automaton::DEAD, 54, 54, Automaton::DEAD, 54,
            Automaton::DEAD, Automaton::DEAD, 53, 12, 54, 54, Automaton::DEAD, 54, Automaton::DEAD, Automaton::DEAD, 55,
            Automaton::DEAD, 56, 56, Automaton::DEAD, 56, Automaton::DEAD, Automaton::DEAD, 55, 12, 56, 56,
            Automaton::DEAD, 56, Automaton::DEAD, Automaton::DEAD, 57, Automaton::DEAD, 58, 58, Automaton::DEAD, 58,
            Automaton::DEAD, Automaton::DEAD, 57, 12, 58, 58, Automaton::DEAD, 58, Automaton::DEAD, Automaton::DEAD, 59,
            Automaton::DEAD, 60, 60, Automaton::DEAD, 60, Automaton::DEAD, Automaton::DEAD, 59, 12, 60, 60,
            Automaton::DEAD, 60, Automaton::DEAD, Automaton::DEAD, 61, Automaton::DEAD, 62, 62, Automaton::DEAD, 62,
            Automaton::DEAD, Automaton::DEAD, 61, 12, 62, 62, Automaton::DEAD, 62, Automaton::DEAD, Automaton::DEAD, 63,
            Automaton::DEAD, 64, 64, Automaton::DEAD, 64, Automaton::DEAD, Automaton::DEAD, 63, 12, 64, 64,
            Automaton::DEAD, 64, Automaton::DEAD, Automaton::DEAD, 65, Automaton::DEAD, 66, 66, Automaton::DEAD, 66,
            Automaton::DEAD, Automaton::DEAD, 65, 12, 66, 66, Automaton::DEAD, 66, Automaton::DEAD, Automaton::DEAD, 67,
            Automaton::DEAD, 68, 68, Automaton::DEAD, 68, Automaton::DEAD, Automaton::DEAD, 67, 12, 68, 68,
            Automaton::DEAD, 68, Automaton::DEAD, Automaton::DEAD, 69, Automaton::DEAD, 70, 70, Automaton::DEAD, 70,
            Automaton::DEAD, Automaton::DEAD, 69, 12, 70, 70, Automaton::DEAD, 70, Automaton::DEAD, Automaton::DEAD, 71,
            Automaton::DEAD, 72, 72, Automaton::DEAD, 72, Automaton::DEAD, Automaton::DEAD, 71, 12, 72, 72,
            Automaton::DEAD, 72, Automaton::DEAD, Automaton::DEAD, 73, Automaton::DEAD, 74, 74, Automaton::DEAD, 74,
            Automaton::DEAD, Automaton::DEAD, 73, 12, 74, 74, Automaton::DEAD, 74, Automaton::DEAD, Automaton::DEAD, 75,
            Automaton::DEAD, 76, 76, Automaton::DEAD, 76, Automaton::DEAD, Automaton::DEAD, 75, 12, 76, 76,
            Automaton::DEAD, 76, Automaton::DEAD, Automaton::DEAD, 77, Automaton::DEAD, 78, 78, Automaton::DEAD, 78,
            Automaton::DEAD, Automaton::DEAD, 77, 12, 78, 78, Automaton::DEAD, 78, Automaton::DEAD, Automaton::DEAD, 79,
            Automaton::DEAD, 80, 80, Automaton::DEAD, 80, Automaton::DEAD, Automaton::DEAD, 79, 12, 80, 80,
            Automaton::DEAD, 80, Automaton::DEAD, Automaton::DEAD, 81, Automaton::DEAD, 82, 82, Automaton::DEAD, 82,
            Automaton::DEAD, Automaton::DEAD, 81, 12, 82, 82, Automaton::DEAD, 82, Automaton::DEAD, Automaton::DEAD, 83,
            Automaton::DEAD, 84, 84, Automaton::DEAD, 84, Automaton::DEAD, Automaton::DEAD, 83, 12, 84, 84,
            Automaton::DEAD, 84, Automaton::DEAD, Automaton::DEAD, 85, Automaton::DEAD, 86, 86, Automaton::DEAD, 86,
            Automaton::DEAD, Automaton::DEAD, 85, 12, 86, 86, Automaton::DEAD, 86, Automaton::DEAD, Automaton::DEAD, 87,
            Automaton::DEAD, 88, 88, Automaton::DEAD, 88, Automaton::DEAD, Automaton::DEAD, 87, 12, 88, 88,
            Automaton::DEAD, 88, Automaton::DEAD, Automaton::DEAD, 89, Automaton::DEAD, 90, 90, Automaton::DEAD, 90,
            Automaton::DEAD, Automaton::DEAD, 89, 12, 90, 90, Automaton::DEAD, 90, Automaton::DEAD, Automaton::DEAD, 91,
            Automaton::DEAD, 92, 92, Automaton::DEAD, 92, Automaton::DEAD, Automaton::DEAD, 91, 12, 92, 92,
            Automaton::DEAD, 92, Automaton::DEAD, Automaton::DEAD, 93, Automaton::DEAD, 94, 94, Automaton::DEAD, 94,
            Automaton::DEAD, Automaton::DEAD, 93, 12, 94, 94, Automaton::DEAD, 94, Automaton::DEAD, Automaton::DEAD, 95,
            Automaton::DEAD, 96, 96, Automaton::DEAD, 96, Automaton::DEAD, Automaton::DEAD, 95, 12, 96, 96,
            Automaton::DEAD, 96, Automaton::DEAD, Automaton::DEAD, 97, Automaton::DEAD, 98, 98, Automaton::DEAD, 98,
            Automaton::DEAD, Automaton::DEAD, 97, 12, 98, 98, Automaton::DEAD, 98, Automaton::DEAD, Automaton::DEAD, 99,
            Automaton::DEAD, 100, 100, Automaton::DEAD, 100, Automaton::DEAD, Automaton::DEAD, 99, 12, 100, 100,
            Automaton::DEAD, 100, Automaton::DEAD, Automaton::DEAD, 101, Automaton::DEAD, 102, 102, Automaton::DEAD,
            102, Automaton::DEAD, Automaton::DEAD, 101, 12, 102, 102, Automaton::DEAD, 102, Automaton::DEAD,
            Automaton::DEAD, 103, Automaton::DEAD, 104, 104, Automaton::DEAD, 104, Automaton::DEAD, Automaton::DEAD,
            103, 12, 104, 104, Automaton::DEAD, 104, Automaton::DEAD, Automaton::DEAD, 105, Automaton::DEAD, 106, 106,
            Automaton::DEAD, 106, Automaton::DEAD, Automaton::DEAD, 105, 12, 106, 106, Automaton::DEAD, 106,
            Automaton::DEAD, Automaton::DEAD, 107, Automaton::DEAD, 108, 108, Automaton::DEAD, 108, Automaton::DEAD,
            Automaton::DEAD, 107, 12, 108, 108, Automaton::DEAD, 108, Automaton::DEAD, Automaton::DEAD, 109,
            Automaton::DEAD, 110, 110, Automaton::DEAD, 110, Automaton::DEAD, Automaton::DEAD, 109, 12, 110, 110,
            Automaton::DEAD, 110, Automaton::DEAD, Automaton::DEAD, 111, Automaton::DEAD, 112, 112, Automaton::DEAD,
            112, Automaton::DEAD, Automaton::DEAD, 111, 12, 112, 112, Automaton::DEAD, 112, Automaton::DEAD,
            Automaton::DEAD, 113, Automaton::DEAD, 114, 114, Automaton::DEAD, 114, Automaton::DEAD, Automaton::DEAD,
            113, 12, 114, 114, Automaton::DEAD, 114, Automaton::DEAD, Automaton::DEAD, 115, Automaton::DEAD, 116, 116,
            Automaton::DEAD, 116, Automaton::DEAD, Automaton::DEAD, 115, 12, 116, 116, Automaton::DEAD, 116,
            Automaton::DEAD, Automaton::DEAD, 117, Automaton::DEAD, 118, 118, Automaton::DEAD, 118, Automaton::DEAD,
            Automaton::DEAD, 117, 12, 118, 118, Automaton::DEAD, 118, Automaton::DEAD, Automaton::DEAD, 119,
            Automaton::DEAD, 120, 120, Automaton::DEAD, 120, Automaton::DEAD, Automaton::DEAD, 119, 12, 120, 120,
            Automaton::DEAD, 120, Automaton::DEAD, Automaton::DEAD, 121, Automaton::DEAD, 122, 122, Automaton::DEAD,
            122, Automaton::DEAD, Automaton::DEAD, 121, 12, 122, 122, Automaton::DEAD, 122, Automaton::DEAD,
            Automaton::DEAD, 123, Automaton::DEAD, 124, 124, Automaton::DEAD, 124, Automaton::DEAD, Automaton::DEAD,
            123, 12, 124, 124, Automaton::DEAD, 124, Automaton::DEAD, Automaton::DEAD, 125, Automaton::DEAD, 126, 126,
            Automaton::DEAD, 126, Automaton::DEAD, Automaton::DEAD, 125, 12, 126, 126, Automaton::DEAD, 126,
            Automaton::DEAD, Automaton::DEAD, 127, Automaton::DEAD, 128, 128, Automaton::DEAD, 128, Automaton::DEAD,
            Automaton::DEAD, 127, 12, 128, 128, Automaton::DEAD, 128, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, 129, 129, Automaton::DEAD, 129, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 12, 129,
            129, Automaton::DEAD, 129, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 12, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
        ],
        accepting: &[
            false, false, false, false, false, false, false, false, false, true, false, true, true, false, true, false,
            true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false,
            true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false,
            true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false,
            true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false,
            true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false,
            true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false,
            true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false,
            true, true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static ERROR_CODE: Pattern = Pattern {
    text: r"^[\w\d\s_.,\-:\[\]]+$",
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
pub(super) static ERROR_MESSAGE: Pattern = Pattern {
    text: r".*",
    automata: &[&Automaton {
        classes: CLASSES_6,
        class_count: 2,
        next: &[
            0, Automaton::DEAD,
        ],
        accepting: &[
            true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static EVENT_NAME: Pattern = Pattern {
    text: r"^[A-Za-z0-9_]+$",
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
pub(super) static EVENT_SOURCE: Pattern = Pattern {
    text: r"^[a-z0-9_-]+\.amazonaws\.com$",
    automata: &[&Automaton {
        classes: CLASSES_8,
        class_count: 11,
        next: &[
            Automaton::DEAD, 1, Automaton::DEAD, 1, 1, 1, 1, 1, 1, 1, 1, Automaton::DEAD, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 3, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 4, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 5, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 6, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 7, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 8, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 9, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, 10, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 11, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 12, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, 13, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 14, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, 15, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
        ],
        accepting: &[
            false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
            true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static FEDERATION_ROLE_ARN: Pattern = Pattern {
    text: r"^[a-zA-Z0-9._/\-:@=\+,\.]+$",
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
pub(super) static LOCATION: Pattern = Pattern {
    text: r"^[a-zA-Z0-9._/\-:*]+$",
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
pub(super) static OPERATOR_VALUE: Pattern = Pattern {
    text: r".+",
    automata: &[&Automaton {
        classes: CLASSES_6,
        class_count: 2,
        next: &[
            1, Automaton::DEAD, 1, Automaton::DEAD,
        ],
        accepting: &[
            false, true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static PARTITION_KEY_NAME: Pattern = Pattern {
    text: r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*",
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
pub(super) static PROMPT: Pattern = Pattern {
    text: r"^[ -~\n]*$",
    automata: &[&Automaton {
        classes: CLASSES_12,
        class_count: 2,
        next: &[
            Automaton::DEAD, 1, Automaton::DEAD, 1,
        ],
        accepting: &[
            true, true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static QUERY_ALIAS: Pattern = Pattern {
    text: r"^[a-zA-Z][a-zA-Z0-9._\-]*$",
    automata: &[&Automaton {
        classes: CLASSES_13,
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
pub(super) static QUERY_PARAMETER_KEY: Pattern = Pattern {
    text: r"^[a-zA-Z0-9._/\-:$]+$",
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
pub(super) static QUERY_STATEMENT: Pattern = Pattern {
    text: r"(?s).*",
    automata: &[&Automaton {
        classes: CLASSES_15,
        class_count: 1,
        next: &[
            0,
        ],
        accepting: &[
            true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static SELECTOR_FIELD: Pattern = Pattern {
    text: r"[\w|\d|\.|_]+",
    automata: &[&Automaton {
        classes: CLASSES_16,
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
pub(super) static TIME_OF_DAY: Pattern = Pattern {
    text: r"^[0-9]{2}:[0-9]{2}",
    automata: &[&Automaton {
        classes: CLASSES_17,
        class_count: 3,
        next: &[
            Automaton::DEAD, 1, Automaton::DEAD, Automaton::DEAD, 2, Automaton::DEAD, Automaton::DEAD, Automaton::DEAD,
            3, Automaton::DEAD, 4, Automaton::DEAD, Automaton::DEAD, 5, Automaton::DEAD, Automaton::DEAD,
            Automaton::DEAD, Automaton::DEAD,
        ],
        accepting: &[
            false, false, false, false, false, true,
        ],
    },],
};

#[rustfmt::skip]
pub(super) static UUID: Pattern = Pattern {
    text: r"^[a-f0-9\-]+$",
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
pub(super) static VIEW_PROPERTIES_VALUE: Pattern = Pattern {
    text: r"^[a-zA-Z0-9._\- ]+$",
    automata: &[&Automaton {
        classes: CLASSES_19,
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
static CLASSES_0: &[(char, u8)] = &[
    ('\u{0}', 0), ('0', 1), (':', 0),
];

#[rustfmt::skip]
static CLASSES_1: &[(char, u8)] = &[
    ('\u{0}', 0), ('-', 1), (';', 0), ('A', 1), ('[', 0), ('_', 1), ('`', 0), ('a', 1), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_2: &[(char, u8)] = &[
    ('\u{0}', 0), ('-', 1), ('/', 0), ('0', 1), (':', 0), ('A', 1), ('[', 0), ('_', 1), ('`', 0), ('a', 1), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_3: &[(char, u8)] = &[
    ('\u{0}', 0), ('-', 1), ('.', 0), ('0', 1), (':', 0), ('A', 1), ('[', 0), ('_', 1), ('`', 0), ('a', 1), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_4: &[(char, u8)] = &[
    ('\u{0}', 0), ('\u{a}', 1), ('\u{b}', 0), ('\u{d}', 1), ('\u{e}', 0), ('-', 2), ('/', 3), ('0', 4), ('3', 5),
    ('4', 4), (':', 6), (';', 0), ('a', 4), ('s', 7), ('t', 4), ('{', 0), ('\u{85}', 1), ('\u{86}', 0), ('\u{2028}', 1),
    ('\u{202a}', 0),
];

#[rustfmt::skip]
static CLASSES_5: &[(char, u8)] = &[
    ('\u{0}', 0), ('\u{9}', 1), ('\u{e}', 0), (' ', 1), ('!', 0), (',', 1), ('/', 0), ('0', 1), (';', 0), ('A', 1),
    ('\\', 0), (']', 1), ('^', 0), ('_', 1), ('`', 0), ('a', 1), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_6: &[(char, u8)] = &[
    ('\u{0}', 0), ('\u{a}', 1), ('\u{b}', 0), ('\u{d}', 1), ('\u{e}', 0), ('\u{85}', 1), ('\u{86}', 0), ('\u{2028}', 1),
    ('\u{202a}', 0),
];

#[rustfmt::skip]
static CLASSES_7: &[(char, u8)] = &[
    ('\u{0}', 0), ('0', 1), (':', 0), ('A', 1), ('[', 0), ('_', 1), ('`', 0), ('a', 1), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_8: &[(char, u8)] = &[
    ('\u{0}', 0), ('-', 1), ('.', 2), ('/', 0), ('0', 1), (':', 0), ('_', 1), ('`', 0), ('a', 3), ('b', 1), ('c', 4),
    ('d', 1), ('m', 5), ('n', 6), ('o', 7), ('p', 1), ('s', 8), ('t', 1), ('w', 9), ('x', 1), ('z', 10), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_9: &[(char, u8)] = &[
    ('\u{0}', 0), ('+', 1), (';', 0), ('=', 1), ('>', 0), ('@', 1), ('[', 0), ('_', 1), ('`', 0), ('a', 1), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_10: &[(char, u8)] = &[
    ('\u{0}', 0), ('*', 1), ('+', 0), ('-', 1), (';', 0), ('A', 1), ('[', 0), ('_', 1), ('`', 0), ('a', 1), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_11: &[(char, u8)] = &[
    ('\u{0}', 0), ('\u{9}', 1), ('\u{a}', 0), (' ', 1), ('\u{fffe}', 0), ('\u{10000}', 1),
];

#[rustfmt::skip]
static CLASSES_12: &[(char, u8)] = &[
    ('\u{0}', 0), ('\u{a}', 1), ('\u{b}', 0), (' ', 1), ('\u{7f}', 0),
];

#[rustfmt::skip]
static CLASSES_13: &[(char, u8)] = &[
    ('\u{0}', 0), ('-', 1), ('/', 0), ('0', 1), (':', 0), ('A', 2), ('[', 0), ('_', 1), ('`', 0), ('a', 2), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_14: &[(char, u8)] = &[
    ('\u{0}', 0), ('$', 1), ('%', 0), ('-', 1), (';', 0), ('A', 1), ('[', 0), ('_', 1), ('`', 0), ('a', 1), ('{', 0),
];

#[rustfmt::skip]
static CLASSES_15: &[(char, u8)] = &[
    ('\u{0}', 0),
];

#[rustfmt::skip]
static CLASSES_16: &[(char, u8)] = &[
    ('\u{0}', 0), ('.', 1), ('/', 0), ('0', 1), (':', 0), ('A', 1), ('[', 0), ('_', 1), ('`', 0), ('a', 1), ('{', 0),
    ('|', 1), ('}', 0),
];

#[rustfmt::skip]
static CLASSES_17: &[(char, u8)] = &[
    ('\u{0}', 0), ('0', 1), (':', 2), (';', 0),
];

#[rustfmt::skip]
static CLASSES_18: &[(char, u8)] = &[
    ('\u{0}', 0), ('-', 1), ('.', 0), ('0', 1), (':', 0), ('a', 1), ('g', 0),
];

#[rustfmt::skip]
static CLASSES_19: &[(char, u8)] = &[
    ('\u{0}', 0), (' ', 1), ('!', 0), ('-', 1), ('/', 0), ('0', 1), (':', 0), ('A', 1), ('[', 0), ('_', 1), ('`', 0),
    ('a', 1), ('{', 0),
];
