/** `--profil ltsc2021`, anywhere on the command line: which Excel the host stands for. */
import type { Echec, Result } from '../../src/domain/result';
import { failure, success } from '../../src/domain/result';
import { isProfile, PROFILE_NAMES } from '../host/profile';
import type { Profile } from '../host/profile';

/** Null when none was asked. */
export function readProfile(typed: string | undefined): Result<Profile | null, Echec> {
  if (typed === undefined) return success(null);
  if (isProfile(typed)) return success(typed);
  return failure({
    code: 'arguments',
    message: `Le profil « ${typed} » n’existe pas.`,
    aide: `Profils : ${PROFILE_NAMES.join(', ')}.`,
  });
}

/** The profile asked, and what is left for the command: `--profil x` or `--profil=x`. */
export function takeProfile(
  argv: readonly string[],
): Result<{ readonly profil: Profile | null; readonly reste: readonly string[] }, Echec> {
  const at = argv.findIndex((argument) => argument === '--profil' || argument.startsWith('--profil='));
  if (at < 0) return success({ profil: null, reste: argv });
  const [flag = '', next = ''] = argv.slice(at);
  const isJoined = flag.includes('=');
  const profil = readProfile(isJoined ? flag.slice(flag.indexOf('=') + 1) : next);
  if (!profil.ok) return profil;
  return success({ profil: profil.value, reste: argv.toSpliced(at, isJoined ? 1 : 2) });
}
