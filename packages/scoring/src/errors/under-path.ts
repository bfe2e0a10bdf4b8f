import { OseeError, type Path } from '@osee/core';

/** Makes a call whose faults are told as those of a part of the input, which lies at `path`. */
export const underPath = <Result>(path: Path, call: () => Result): Result => {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof OseeError)) throw error;
    const message = error.message.replace(/ \(at [^)]*\)$/u, '');
    throw new OseeError(error.code, message, {
      path: [...path, ...error.path],
      details: error.details,
      cause: error,
    });
  }
};
