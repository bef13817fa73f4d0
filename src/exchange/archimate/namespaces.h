// Brings a tree to the prefixes that the readers know: none for the format itself, xsi for the schema instance, one of its own for whatever is foreign,
// declared where it stands. XML leaves a program free in all of these; a file that is plain already is not touched.
// Cost: linear.  Source: Namespaces in XML 1.0 (W3C, 2009).
#pragma once

#include <string>
#include <string_view>

#include "exchange/archimate/xml_document.h"

namespace koers::exchange::archimate {

// The namespace of an element by the declarations on it and on those around it.
std::string_view namespace_of(pugi::xml_node node);

// `own` is the namespace of the root; it becomes the default namespace, written as `as`. `declares`: somewhere below the root a namespace is declared.
// Returns how many elements of no namespace were taken out: the format knows none.
size_t settle_namespaces(pugi::xml_node root, std::string own, std::string_view as, bool declares);

}  // namespace koers::exchange::archimate
