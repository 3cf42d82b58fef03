// What libqpdf asks of GnuTLS, answered here. GnuTLS and the nine libraries behind it cost one and a half milliseconds
// at every start of the command, for one digest: the ID of a PDF, made from its content. GLib, which Pango brings along,
// has the digests. Ciphers are for encrypted PDFs, which are none of this project's: asking for one is an error with the
// words of gnutls_strerror below. The names are those of GnuTLS 3.7 (gnutls/crypto.h), and hidden, so that no other
// library finds these by them.

#include <glib.h>
#include <stddef.h>

#define HIDDEN __attribute__((visibility("hidden")))
enum { refused = -1 };

HIDDEN int gnutls_hash_init(GChecksum **digest, int algorithm) {
  // gnutls_digest_algorithm_t
  switch (algorithm) {
    case 2: *digest = g_checksum_new(G_CHECKSUM_MD5); break;
    case 6: *digest = g_checksum_new(G_CHECKSUM_SHA256); break;
    case 7: *digest = g_checksum_new(G_CHECKSUM_SHA384); break;
    case 8: *digest = g_checksum_new(G_CHECKSUM_SHA512); break;
    default: *digest = NULL;
  }
  return *digest ? 0 : refused;
}

HIDDEN int gnutls_hash(GChecksum *digest, const void *bytes, size_t count) {
  g_checksum_update(digest, bytes, (gssize)count);
  return 0;
}

// libqpdf asks for the digest when it closes it, with room for the longest.
HIDDEN void gnutls_hash_deinit(GChecksum *digest, void *out) {
  gsize count = 64;
  if (out) g_checksum_get_digest(digest, out, &count);
  g_checksum_free(digest);
}

HIDDEN int gnutls_cipher_init(void **cipher, int algorithm, const void *key, const void *vector) {
  *cipher = NULL;
  return refused;
}

HIDDEN int gnutls_cipher_encrypt2(void *cipher, const void *in, size_t count, void *out, size_t room) { return refused; }
HIDDEN int gnutls_cipher_decrypt2(void *cipher, const void *in, size_t count, void *out, size_t room) { return refused; }
HIDDEN void gnutls_cipher_deinit(void *cipher) {}
HIDDEN size_t gnutls_cipher_get_key_size(int algorithm) { return 0; }
HIDDEN int gnutls_rnd(int level, void *out, size_t count) { return refused; }
HIDDEN const char *gnutls_strerror(int error) { return "encrypted PDF files are not read"; }
