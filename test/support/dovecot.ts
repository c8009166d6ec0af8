export interface DovecotSettings {
  folder: string;
  /** Certificate and key in one file. */
  certificate: string;
  /** Runs all of it. */
  user: { name: string; group: string };
  imap: number;
  imaps: number;
  password: string;
}

/** Dovecot without root, with one mailbox that any name opens; release 2.4 has other names for some settings. */
export function dovecotSettings(version: string, given: DovecotSettings): string {
  return version.startsWith("2.3.") ? old(given) : current(given);
}

function old(given: DovecotSettings): string {
  return `
    ${shared(given)}
    ssl_cert = <${given.certificate}
    ssl_key = <${given.certificate}
    mail_location = maildir:${given.folder}/mail
    passdb {
      driver = static
      args = password={PLAIN}${given.password}
    }
    userdb {
      driver = static
      args = home=${given.folder}
    }
  `;
}

function current(given: DovecotSettings): string {
  return `
    dovecot_config_version = 2.4.0
    dovecot_storage_version = 2.4.0
    ${shared(given)}
    ssl_server_cert_file = ${given.certificate}
    ssl_server_key_file = ${given.certificate}
    mail_driver = maildir
    mail_path = ${given.folder}/mail
    passdb static {
      password = {PLAIN}${given.password}
    }
    userdb static {
      fields {
        home = ${given.folder}
      }
    }
  `;
}

/** The processes that would lock themselves into a folder need root for it. */
function shared({ folder, user, imap, imaps }: DovecotSettings): string {
  return `
    protocols = imap
    listen = 127.0.0.1
    ssl = required
    log_path = /dev/stderr
    base_dir = ${folder}/run
    state_dir = ${folder}/state
    default_internal_user = ${user.name}
    default_internal_group = ${user.group}
    default_login_user = ${user.name}
    first_valid_uid = 0
    first_valid_gid = 0
    auth_failure_delay = 0
    service anvil {
      chroot =
    }
    service stats {
      chroot =
    }
    service imap-login {
      chroot =
      inet_listener imap {
        port = ${imap}
      }
      inet_listener imaps {
        port = ${imaps}
        ssl = yes
      }
    }
  `;
}
