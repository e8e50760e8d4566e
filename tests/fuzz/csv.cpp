// Text files: encodings, separators, quotes, and everything that is made of the cells.

#include "readeverything.h"

using namespace faktorbenk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    base::Result<importer::Source> source = importer::Source::fromBytes(QStringLiteral("fuzz.csv"), bytes);
    if (source)
        fuzz::readEverything(importer::Table::fromSource(std::move(*source)));
    return 0;
}
