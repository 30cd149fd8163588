// Between fork and exec only calls that are safe there may be made, and Swift promises none: that is
// why this is C. posix_spawn can neither limit what the program uses nor let it end with its parent.
#if defined(__linux__)
#define _GNU_SOURCE
#include <sys/mman.h>
#include <sys/prctl.h>
#endif
#include "CSpawn.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/// Moves a file behind the three standard streams: one of those may have been closed by whoever
/// started this program, and the started one puts its own streams in their places.
static int behind_streams(int file) {
  if (file < 0 || file > 2) return file;
  int moved = fcntl(file, F_DUPFD_CLOEXEC, 3);
  int number = errno;
  close(file);
  errno = number;
  return moved;
}

static int nameless(void) {
#if defined(__linux__)
  return memfd_create("letter", MFD_CLOEXEC);
#else
  char path[] = "/tmp/zendbrief-XXXXXX";
  int file = mkstemp(path);
  if (file < 0) return -1;
  unlink(path);
  fcntl(file, F_SETFD, FD_CLOEXEC);
  return file;
#endif
}

int cspawn_input(const void *bytes, size_t count) {
  int file = behind_streams(nameless());
  if (file < 0) return -errno;
  const char *next = bytes;
  while (count > 0) {
    ssize_t written = write(file, next, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) {
      int number = written < 0 ? errno : EIO;
      close(file);
      return -number;
    }
    next += written;
    count -= (size_t)written;
  }
  if (lseek(file, 0, SEEK_SET) < 0) {
    int number = errno;
    close(file);
    return -number;
  }
  return file;
}

int cspawn_pipe(int ends[2]) {
#if defined(__linux__)
  if (pipe2(ends, O_CLOEXEC) != 0) return -errno;
#else
  if (pipe(ends) != 0) return -errno;
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
#endif
  for (int end = 0; end < 2; end++) {
    ends[end] = behind_streams(ends[end]);
    if (ends[end] >= 0) continue;
    int number = errno;
    if (ends[1 - end] >= 0) close(ends[1 - end]);
    ends[0] = ends[1] = -1;
    return -number;
  }
  return 0;
}

static void limit(int resource, unsigned long most) {
  struct rlimit limits = {most, most};
  setrlimit(resource, &limits);
}

/// The started process's own part: it ends in the program, or tells `failed` the error's number.
static void become(
  const char *path, char *const arguments[], char *const environment[], const int streams[3],
  struct cspawn_limits limits, pid_t parent, int failed
) {
  setpgid(0, 0);
#if defined(__linux__)
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  // The parent may have ended before it could be asked for.
  if (getppid() != parent) _exit(127);
#else
  (void)parent;
#endif
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  signal(SIGPIPE, SIG_DFL);
  signal(SIGXFSZ, SIG_DFL);
  signal(SIGINT, SIG_DFL);
  signal(SIGTERM, SIG_DFL);
  limit(RLIMIT_CORE, 0);
  if (!limits.writes) limit(RLIMIT_FSIZE, 0);
  if (limits.seconds > 0) limit(RLIMIT_CPU, limits.seconds);
  if (limits.memory > 0) limit(RLIMIT_AS, limits.memory);
  int standing = chdir("/");
  for (int stream = 0; stream < 3 && standing == 0; stream++) {
    if (dup2(streams[stream], stream) < 0) standing = -1;
  }
  if (standing == 0) execve(path, arguments, environment);
  int number = errno;
  // Where even this cannot be told, the code alone says that nothing ran.
  if (write(failed, &number, sizeof number) < 0) _exit(126);
  _exit(127);
}

static int start_once(
  const char *path, char *const arguments[], char *const environment[],
  int input, int output, int errors, struct cspawn_limits limits
) {
  int told[2];
  int piped = cspawn_pipe(told);
  if (piped < 0) return piped;
  const int streams[3] = {input, output, errors};
  pid_t parent = getpid();
  pid_t process = fork();
  if (process == 0) become(path, arguments, environment, streams, limits, parent, told[1]);
  int number = process < 0 ? errno : 0;
  close(told[1]);
  if (process > 0) {
    // Whoever comes first: the group must exist before it can be ended as a whole.
    setpgid(process, process);
    ssize_t got;
    do { got = read(told[0], &number, sizeof number); } while (got < 0 && errno == EINTR);
    if (got == (ssize_t)sizeof number) {
      while (waitpid(process, NULL, 0) < 0 && errno == EINTR) {}
    } else {
      number = 0;
    }
  }
  close(told[0]);
  return number != 0 ? -number : process;
}

int cspawn_start(
  const char *path, char *const arguments[], char *const environment[],
  int input, int output, int errors, struct cspawn_limits limits
) {
  // A program that was installed a moment ago may still be open for writing in a process that
  // another thread is about to start; that one closes it when it becomes its own program.
  const struct timespec moment = {0, 5 * 1000 * 1000};
  int process = -ETXTBSY;
  for (int tries = 0; process == -ETXTBSY && tries < 600; tries++) {
    if (tries > 0) nanosleep(&moment, NULL);
    process = start_once(path, arguments, environment, input, output, errors, limits);
  }
  return process;
}

int cspawn_has_ended(int process) {
  siginfo_t about = {0};
  int asked = waitid(P_PID, (id_t)process, &about, WEXITED | WNOHANG | WNOWAIT);
  return asked != 0 ? errno != EINTR : about.si_pid == process;
}

int cspawn_finish(int process) {
  int status = 0;
  // As long as nobody has asked for its end, its number belongs to no other process.
  kill(-process, SIGKILL);
  while (waitpid(process, &status, 0) < 0) {
    if (errno != EINTR) return -SIGKILL;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}
