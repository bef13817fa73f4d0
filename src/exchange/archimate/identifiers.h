// Identifiers that XML allows (NCName) for those that it does not, and back.
//
// What may not stand where it stands becomes _xHHHH_, as in ISO/IEC 9075-14 and the .NET XmlConvert: "12 a" → "_x0031_2_x0020_a". Decoding takes back
// only what encoding would have written, so that an identifier which happens to look like it stays as it is.
#pragma once

#include <string>
#include <string_view>

namespace koers::exchange::archimate {

bool is_valid_identifier(std::string_view identifier);
std::string encode_identifier(std::string_view identifier);
std::string decode_identifier(std::string_view encoded);

}  // namespace koers::exchange::archimate
