/*
 * Stands between a process and its disk, for the files in one folder:
 *
 *   DISK_FOLDER  which; all others are left alone
 *   DISK_RECORD  a file that every change of the disk is written down in, in its order
 *   DISK_DELAY   milliseconds that the disk takes to say that something is on it
 *
 * A record: one letter (Write, Truncate, Sync, Unlink, Rename), the length of the name (2 bytes), an offset or a size (8),
 * the length of what follows (4), the name, and what was written or the new name. Numbers as the machine has them.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define REAL(name, ...) \
  static __typeof__(name) *real = NULL; \
  if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

static pthread_mutex_t order = PTHREAD_MUTEX_INITIALIZER;

static int inFolder(const char *path) {
  const char *folder = getenv("DISK_FOLDER");
  return folder && strncmp(path, folder, strlen(folder)) == 0;
}

static int nameOf(int fd, char *path) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, PATH_MAX - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return inFolder(path);
}

static void record(char kind, const char *path, uint64_t at, const void *data, uint32_t length) {
  const char *file = getenv("DISK_RECORD");
  if (!file) return;
  static ssize_t (*put)(int, const void *, size_t) = NULL;
  if (!put) put = dlsym(RTLD_NEXT, "write");
  uint16_t name = (uint16_t)strlen(path);
  size_t size = 15 + name + length;
  char *line = malloc(size);
  line[0] = kind;
  memcpy(line + 1, &name, 2);
  memcpy(line + 3, &at, 8);
  memcpy(line + 11, &length, 4);
  memcpy(line + 15, path, name);
  if (length) memcpy(line + 15 + name, data, length);
  pthread_mutex_lock(&order);
  int fd = open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (fd >= 0) {
    if (put(fd, line, size) < 0) abort();
    close(fd);
  }
  pthread_mutex_unlock(&order);
  free(line);
}

static void delay(void) {
  const char *wait = getenv("DISK_DELAY");
  if (!wait) return;
  long milliseconds = atol(wait);
  struct timespec time = {milliseconds / 1000, (milliseconds % 1000) * 1000000};
  nanosleep(&time, NULL);
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t at) {
  REAL(pwrite);
  ssize_t written = real(fd, data, length, at);
  char path[PATH_MAX];
  if (written > 0 && nameOf(fd, path)) record('W', path, (uint64_t)at, data, (uint32_t)written);
  return written;
}

ssize_t pwrite64(int fd, const void *data, size_t length, off64_t at) {
  REAL(pwrite64);
  ssize_t written = real(fd, data, length, at);
  char path[PATH_MAX];
  if (written > 0 && nameOf(fd, path)) record('W', path, (uint64_t)at, data, (uint32_t)written);
  return written;
}

ssize_t write(int fd, const void *data, size_t length) {
  REAL(write);
  char path[PATH_MAX];
  if (!nameOf(fd, path)) return real(fd, data, length);
  off64_t at = lseek64(fd, 0, SEEK_CUR);
  ssize_t written = real(fd, data, length);
  if (written > 0) record('W', path, (uint64_t)at, data, (uint32_t)written);
  return written;
}

static int synced(int fd, int outcome) {
  char path[PATH_MAX];
  if (outcome == 0 && nameOf(fd, path)) {
    delay();
    record('S', path, 0, NULL, 0);
  }
  return outcome;
}

int fsync(int fd) {
  REAL(fsync);
  return synced(fd, real(fd));
}

int fdatasync(int fd) {
  REAL(fdatasync);
  return synced(fd, real(fd));
}

static int truncated(int fd, uint64_t size, int outcome) {
  char path[PATH_MAX];
  if (outcome == 0 && nameOf(fd, path)) record('T', path, size, NULL, 0);
  return outcome;
}

int ftruncate(int fd, off_t size) {
  REAL(ftruncate);
  return truncated(fd, (uint64_t)size, real(fd, size));
}

int ftruncate64(int fd, off64_t size) {
  REAL(ftruncate64);
  return truncated(fd, (uint64_t)size, real(fd, size));
}

int unlink(const char *path) {
  REAL(unlink);
  int outcome = real(path);
  if (outcome == 0 && inFolder(path)) record('U', path, 0, NULL, 0);
  return outcome;
}

int rename(const char *from, const char *to) {
  REAL(rename);
  int outcome = real(from, to);
  if (outcome == 0 && inFolder(from)) record('R', from, 0, to, (uint32_t)strlen(to));
  return outcome;
}
