// Finds the next byte that means something to a parser of delimited text, sixty-four bytes at a time.
// Source: Langdale, Lemire, Parsing gigabytes of JSON per second (2019), section 3.1: compare a block, keep the answer as bits, walk the bits.
#pragma once

#include <emmintrin.h>

#include <bit>
#include <cstdint>
#include <string_view>

namespace koers::exchange::table {

class CsvMarks {
 public:
  // `quote` '\0': no quotes to look out for.
  CsvMarks(std::string_view text, char delimiter, char quote)
      : text_(text), delimiter_(delimiter), quote_(quote == '\0' ? delimiter : quote) {}

  // The first place at or after `at` of a delimiter, \n or \r; the size of the text when there is none. Cheap when asked from front to back.
  size_t next(size_t at) {
    for (;;) {
      if (at >= text_.size()) return text_.size();
      const size_t block = at & ~size_t{63};
      if (block != block_) load(block);
      const uint64_t left = bits_ >> (at & 63), quotes = quotes_ >> (at & 63);
      if (left != 0) {
        passed_ |= quotes & (left ^ (left - 1));
        return at + static_cast<size_t>(std::countr_zero(left));
      }
      passed_ |= quotes;
      at = block + 64;
    }
  }

  // Whether next() went past a quote since forget_quotes().
  bool passed_quote() const { return passed_ != 0; }
  void forget_quotes() { passed_ = 0; }

 private:
  void load(size_t block) {
    block_ = block, bits_ = quotes_ = 0;
    if (block + 64 > text_.size()) {  // the last, partial block
      for (size_t i = block; i < text_.size(); ++i) {
        bits_ |= uint64_t{text_[i] == delimiter_ || text_[i] == '\n' || text_[i] == '\r'} << (i - block);
        quotes_ |= uint64_t{text_[i] == quote_} << (i - block);
      }
      quotes_ &= ~bits_;
      return;
    }
    const __m128i delimiter = _mm_set1_epi8(delimiter_), quote = _mm_set1_epi8(quote_), feed = _mm_set1_epi8('\n'),
                  carriage = _mm_set1_epi8('\r');
    for (size_t part = 0; part < 4; ++part) {
      const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text_.data() + block + 16 * part));
      const __m128i found =
          _mm_or_si128(_mm_cmpeq_epi8(bytes, delimiter), _mm_or_si128(_mm_cmpeq_epi8(bytes, feed), _mm_cmpeq_epi8(bytes, carriage)));
      bits_ |= static_cast<uint64_t>(static_cast<uint32_t>(_mm_movemask_epi8(found))) << (16 * part);
      quotes_ |= static_cast<uint64_t>(static_cast<uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, quote)))) << (16 * part);
    }
    quotes_ &= ~bits_;
  }

  std::string_view text_;
  char delimiter_, quote_;
  size_t block_ = SIZE_MAX;
  uint64_t bits_ = 0, quotes_ = 0, passed_ = 0;
};

}  // namespace koers::exchange::table
