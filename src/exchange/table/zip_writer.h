// A zip file of a few parts, deflated, in memory. The same parts give the same bytes: no moment is recorded.
// Source: PKWARE APPNOTE.TXT 6.3.3; RFC 1951 by zlib.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace koers::exchange::table {

using ZipPart = std::pair<std::string_view, std::string_view>;  // name (UTF-8), content; each and all together under 4 GB
std::string write_zip(std::span<const ZipPart> parts);

}  // namespace koers::exchange::table
