//! The commands.

mod audit;
mod backup;
mod dev;
mod explain;
mod keys;
mod serve;
mod server;
mod usage;

use std::process::ExitCode;

use crate::settings::arguments::Command;
use crate::settings::tools::KeysCommand;
use crate::trouble::Trouble;

impl Command {
    /// Does what the command says.
    pub(crate) fn run(self) -> Result<ExitCode, Trouble> {
        let done = match self {
            Self::Serve(arguments) => serve::run(arguments),
            Self::Dev(arguments) => dev::run(&arguments),
            Self::Explain(arguments) => return explain::run(&arguments),
            Self::Usage { data_dir, month, format, prices } => usage::run(&data_dir, month, format, prices.as_deref()),
            Self::Backup(arguments) => backup::backup(&arguments),
            Self::Restore(arguments) => backup::restore(&arguments),
            Self::Keys { command: KeysCommand::RotateRoot(of) } => keys::rotate_root(&of.data_dir),
            Self::Audit { command } => audit::run(command),
        };
        done.map(|()| ExitCode::SUCCESS)
    }
}
