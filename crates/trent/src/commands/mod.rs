//! The commands.

mod audit;
mod dev;
mod explain;
mod keys;
mod serve;
mod server;
mod usage;

use crate::settings::arguments::Command;
use crate::settings::tools::KeysCommand;
use crate::trouble::Trouble;

impl Command {
    /// Does what the command says.
    pub(crate) fn run(self) -> Result<(), Trouble> {
        match self {
            Self::Serve(arguments) => serve::run(arguments),
            Self::Dev(arguments) => dev::run(&arguments),
            Self::Usage { data_dir, month, format, prices } => usage::run(&data_dir, month, format, prices.as_deref()),
            Self::Explain { id, data_dir } => explain::run(&data_dir, &id),
            Self::Keys { command: KeysCommand::RotateRoot(of) } => keys::rotate_root(&of.data_dir),
            Self::Audit { command } => audit::run(command),
        }
    }
}
