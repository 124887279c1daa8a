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

use crate::settings::Settings;
use crate::settings::arguments::Command;
use crate::settings::tools::KeysCommand;
use crate::trouble::Trouble;

impl Command {
    /// Does what the command says.
    pub(crate) fn run(self) -> Result<ExitCode, Trouble> {
        let done = match self {
            Self::Serve(arguments) => Settings::of_serve(arguments).and_then(|settings| serve::run(&settings)),
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

    /// `serve`, and nothing else, with an audit log or without.
    #[cfg(feature = "testing")]
    pub(crate) fn run_for_bench(self, audited: bool) -> Result<ExitCode, Trouble> {
        match self {
            Self::Serve(arguments) => {
                let settings = Settings { audited, ..Settings::of_serve(arguments)? };
                serve::run(&settings).map(|()| ExitCode::SUCCESS)
            }
            _ => Err(Trouble::new("only `serve` can be measured")),
        }
    }
}
