#ifndef ZENDBRIEF_CSPAWN_H
#define ZENDBRIEF_CSPAWN_H

#include <stddef.h>

/// What a started program may use.
struct cspawn_limits {
  /// Seconds of the processor's time; 0 for no limit.
  unsigned long seconds;
  /// Bytes of address space; 0 for no limit.
  unsigned long memory;
  /// Whether it may write files.
  int writes;
};

/// A file without a name that holds bytes and stands at its beginning, or minus the error's number;
/// it is none of the standard streams.
int cspawn_input(const void *bytes, size_t count);

/// Starts a program in a process group of its own; gives its process, or minus the error's number.
///
/// The program goes with the one that started it, however that ends. Unless its limits say so it can write no file.
int cspawn_start(
  const char *path, char *const arguments[], char *const environment[],
  int input, int output, int errors, struct cspawn_limits limits);

/// Makes a pipe that no started program inherits, neither end a standard stream; 0, or minus the error's number.
int cspawn_pipe(int ends[2]);

/// Whether a started program has ended; it can still be told what became of it.
int cspawn_has_ended(int process);

/// Ends a started program and all that it started, and gives its exit code, or minus the signal
/// that ended it. It is to be called once, for a program that has ended too.
int cspawn_finish(int process);

#endif
