#pragma once

#include <QByteArray>

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <zip.h>

namespace faktorbenk::tests {

// A zip file in memory, its parts in that order.
inline QByteArray zipBytes(const std::vector<std::pair<std::string, std::string>> &parts, bool packed = true)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *bytes = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(bytes);
    zip_t *archive = zip_open_from_source(bytes, ZIP_TRUNCATE, &error);
    for (const auto &[name, text] : parts) {
        zip_source_t *part = zip_source_buffer(archive, text.data(), text.size(), 0);
        const zip_int64_t index = zip_file_add(archive, name.c_str(), part, ZIP_FL_ENC_UTF_8);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index),
                                 packed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0);
    }
    if (zip_close(archive) != 0)
        throw std::runtime_error("no zip could be made");
    zip_source_open(bytes);
    zip_source_seek(bytes, 0, SEEK_END);
    QByteArray result(zip_source_tell(bytes), Qt::Uninitialized);
    zip_source_seek(bytes, 0, SEEK_SET);
    zip_source_read(bytes, result.data(), static_cast<zip_uint64_t>(result.size()));
    zip_source_close(bytes);
    zip_source_free(bytes);
    zip_error_fini(&error);
    return result;
}

} // namespace faktorbenk::tests
