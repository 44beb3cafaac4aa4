/*
 * Preloaded into a process: writes down, in their order, all that it does to files below FIELDBRIEF_TRACED, and what
 * it says on standard output, to the file FIELDBRIEF_TRACE. `power-cut.ts` reads that and plays a power cut with it.
 *
 * A record: kind (1 byte), length of the first name, of the second, of the data (4 bytes each), offset (8 bytes), then
 * those three. W write, T truncate, S sync, C create or open anew, R rename, U delete, M make a folder, A say.
 * Shared memory (-shm) is no part of what a disk keeps.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST 4096
static char *names[MOST];
static int trace = -1;
static const char *root;
static size_t root_length;
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

#define REAL(type, name, ...) \
  static type (*real)(__VA_ARGS__); \
  if (!real) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

__attribute__((constructor)) static void begin(void) {
  root = getenv("FIELDBRIEF_TRACED");
  const char *path = getenv("FIELDBRIEF_TRACE");
  if (!root || !path) return;
  root_length = strlen(root);
  trace = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static int traced(const char *path) {
  if (trace < 0 || !path || strncmp(path, root, root_length) != 0) return 0;
  size_t length = strlen(path);
  return length < 4 || strcmp(path + length - 4, "-shm") != 0;
}

static void put(char kind, const char *one, const char *two, const void *data, size_t length, uint64_t offset) {
  uint32_t lengths[3] = {one ? strlen(one) : 0, two ? strlen(two) : 0, length};
  size_t size = 1 + sizeof lengths + sizeof offset + lengths[0] + lengths[1] + length;
  char *record = malloc(size), *at = record;
  *at++ = kind;
  memcpy(at, lengths, sizeof lengths), at += sizeof lengths;
  memcpy(at, &offset, sizeof offset), at += sizeof offset;
  if (one) memcpy(at, one, lengths[0]), at += lengths[0];
  if (two) memcpy(at, two, lengths[1]), at += lengths[1];
  if (length) memcpy(at, data, length);
  pthread_mutex_lock(&turn);
  for (size_t done = 0; done < size;) {
    ssize_t wrote = syscall(SYS_write, trace, record + done, size - done);
    if (wrote <= 0) abort();
    done += wrote;
  }
  pthread_mutex_unlock(&turn);
  free(record);
}

static const char *name_of(int fd) { return fd >= 0 && fd < MOST ? names[fd] : NULL; }

static int opened(int fd, const char *path, int flags, int existed) {
  if (fd < 0 || fd >= MOST) return fd;
  free(names[fd]);
  names[fd] = traced(path) ? strdup(path) : NULL;
  struct stat status;
  if (!names[fd] || fstat(fd, &status) != 0 || !S_ISREG(status.st_mode)) return fd;
  if (!existed) put('C', path, NULL, NULL, 0, 0);
  else if (flags & O_TRUNC) put('T', path, NULL, NULL, 0, 0);
  return fd;
}

static int open_it(int folder, const char *path, int flags, mode_t mode) {
  int existed = syscall(SYS_faccessat, folder, path, F_OK) == 0;
  int fd = syscall(SYS_openat, folder, path, flags, mode);
  if (fd < 0) {
    /* the raw call has set errno */
    return -1;
  }
  return opened(fd, folder == AT_FDCWD || path[0] == '/' ? path : NULL, flags, existed);
}

#define MODE \
  mode_t mode = 0; \
  if (flags & (O_CREAT | O_TMPFILE)) { \
    va_list rest; \
    va_start(rest, flags); \
    mode = va_arg(rest, mode_t); \
    va_end(rest); \
  }
int open(const char *path, int flags, ...) { MODE return open_it(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE return open_it(AT_FDCWD, path, flags, mode); }
int openat(int folder, const char *path, int flags, ...) { MODE return open_it(folder, path, flags, mode); }
int openat64(int folder, const char *path, int flags, ...) { MODE return open_it(folder, path, flags, mode); }

int close(int fd) {
  if (fd >= 0 && fd < MOST) {
    free(names[fd]);
    names[fd] = NULL;
  }
  REAL(int, "close", int);
  return real(fd);
}

static void wrote(int fd, const void *data, ssize_t length, int64_t offset) {
  if (length <= 0 || trace < 0) return;
  if (fd == 1) put('A', NULL, NULL, data, length, 0);
  else if (name_of(fd)) put('W', name_of(fd), NULL, data, length, offset);
}

ssize_t write(int fd, const void *data, size_t length) {
  REAL(ssize_t, "write", int, const void *, size_t);
  /* what is said is known only after what was done before it */
  if (fd == 1) wrote(fd, data, length, 0);
  int64_t at = name_of(fd) ? lseek(fd, 0, SEEK_CUR) : 0;
  ssize_t done = real(fd, data, length);
  if (fd != 1) {
    if (name_of(fd) && fcntl(fd, F_GETFL) & O_APPEND) at = lseek(fd, 0, SEEK_END) - done;
    wrote(fd, data, done, at);
  }
  return done;
}
ssize_t pwrite(int fd, const void *data, size_t length, off_t offset) {
  ssize_t done = syscall(SYS_pwrite64, fd, data, length, offset);
  wrote(fd, data, done, offset);
  return done;
}
ssize_t pwrite64(int fd, const void *data, size_t length, off64_t offset) { return pwrite(fd, data, length, offset); }
ssize_t writev(int fd, const struct iovec *parts, int count) {
  ssize_t all = 0;
  for (int at = 0; at < count; at++) {
    ssize_t done = write(fd, parts[at].iov_base, parts[at].iov_len);
    if (done < 0) return all ? all : done;
    all += done;
    if ((size_t)done < parts[at].iov_len) break;
  }
  return all;
}

int ftruncate(int fd, off_t size) {
  int done = syscall(SYS_ftruncate, fd, size);
  if (done == 0 && name_of(fd)) put('T', name_of(fd), NULL, NULL, 0, size);
  return done;
}
int ftruncate64(int fd, off64_t size) { return ftruncate(fd, size); }

static void synced(int fd, int done) {
  if (done == 0 && name_of(fd)) put('S', name_of(fd), NULL, NULL, 0, 0);
}
int fsync(int fd) {
  REAL(int, "fsync", int);
  int done = real(fd);
  synced(fd, done);
  return done;
}
int fdatasync(int fd) {
  REAL(int, "fdatasync", int);
  int done = real(fd);
  synced(fd, done);
  return done;
}

int rename(const char *from, const char *to) {
  REAL(int, "rename", const char *, const char *);
  int done = real(from, to);
  if (done == 0 && traced(from)) put('R', from, to, NULL, 0, 0);
  return done;
}
static int deleted(const char *path, int done) {
  if (done == 0 && traced(path)) put('U', path, NULL, NULL, 0, 0);
  return done;
}
int unlink(const char *path) { return deleted(path, syscall(SYS_unlinkat, AT_FDCWD, path, 0)); }
int remove(const char *path) {
  REAL(int, "remove", const char *);
  return deleted(path, real(path));
}
int rmdir(const char *path) {
  REAL(int, "rmdir", const char *);
  return deleted(path, real(path));
}
int unlinkat(int folder, const char *path, int flags) {
  char whole[8192];
  const char *name = folder == AT_FDCWD || path[0] == '/' ? path : NULL;
  if (!name && name_of(folder)) {
    snprintf(whole, sizeof whole, "%s/%s", name_of(folder), path);
    name = whole;
  }
  return deleted(name, syscall(SYS_unlinkat, folder, path, flags));
}
int mkdir(const char *path, mode_t mode) {
  REAL(int, "mkdir", const char *, mode_t);
  int done = real(path, mode);
  if (done == 0 && traced(path)) put('M', path, NULL, NULL, 0, 0);
  return done;
}
