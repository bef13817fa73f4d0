# Run by koers_embed: the assembler takes the bytes as they are, of any size, in no time.
file(WRITE ${OUTPUT} "#include <string_view>
asm(\".section .rodata\\n.global koers_embedded_${NAME}\\nkoers_embedded_${NAME}:\\n.incbin \\\"${INPUT}\\\"\\n.global koers_embedded_${NAME}_end\\nkoers_embedded_${NAME}_end:\\n.byte 0\\n.previous\\n\");
extern \"C\" const char koers_embedded_${NAME}[], koers_embedded_${NAME}_end[];
namespace ${NAMESPACE} {
std::string_view ${NAME}();
std::string_view ${NAME}() { return {koers_embedded_${NAME}, static_cast<size_t>(koers_embedded_${NAME}_end - koers_embedded_${NAME})}; }
}  // namespace ${NAMESPACE}
")
