#include "exchange/archimate/namespaces.h"

#include <vector>

#include "exchange/archimate/exchange_reader.h"

namespace koers::exchange::archimate {
namespace {

// Of an attribute: the prefix that it declares a namespace for; nothing when it is no declaration.
bool declares_namespace(std::string_view name) { return name == "xmlns" || name.starts_with("xmlns:"); }
std::string_view declared_prefix(std::string_view name) { return name == "xmlns" ? std::string_view{} : name.substr(6); }
std::string_view prefix_of(std::string_view name) {
  const size_t colon = name.find(':');
  return colon == name.npos ? std::string_view{} : name.substr(0, colon);
}
std::string local_of(std::string_view name) {
  const size_t colon = name.find(':');
  return std::string(colon == name.npos ? name : name.substr(colon + 1));
}

class Settler {
 public:
  Settler(pugi::xml_node root, std::string own, std::string_view as) : root_(root), own_(std::move(own)), as_(as) {}

  size_t run() {
    // A walk without recursion: how deep a file goes is only checked later.
    std::vector<size_t> outside;  // how many bindings there were before each element that is open
    pugi::xml_node at = root_;
    while (at) {
      if (at.type() == pugi::node_element) {
        outside.push_back(scope_.size());
        if (!enter(at)) {
          scope_.resize(outside.back()), outside.pop_back();
          const pugi::xml_node gone = at;
          at = next_after(at, outside);
          gone.parent().remove_child(gone);
          ++removed_;
          continue;
        }
        if (at.first_child()) {
          at = at.first_child();
          continue;
        }
        scope_.resize(outside.back()), outside.pop_back();
      }
      at = next_after(at, outside);
    }
    return removed_;
  }

 private:
  struct Binding {
    std::string prefix, uri;
  };

  pugi::xml_node next_after(pugi::xml_node at, std::vector<size_t>& outside) {
    while (at != root_ && !at.next_sibling()) {
      at = at.parent();
      scope_.resize(outside.back()), outside.pop_back();
    }
    return at == root_ ? pugi::xml_node() : at.next_sibling();
  }

  const Binding* bound(std::string_view prefix) const {
    for (size_t i = scope_.size(); i-- > 0;) {
      if (scope_[i].prefix == prefix) return &scope_[i];
    }
    return nullptr;
  }

  // False when the element belongs to no namespace.
  bool enter(pugi::xml_node node) {
    for (const pugi::xml_attribute one : node.attributes()) {
      if (declares_namespace(one.name())) scope_.push_back({std::string(declared_prefix(one.name())), one.value()});
    }
    const std::string_view prefix = prefix_of(node.name());
    const Binding* binding = bound(prefix);
    const std::string uri = binding ? binding->uri : std::string();
    for (pugi::xml_attribute one : node.attributes()) {
      const std::string_view own_prefix = prefix_of(one.name());
      if (own_prefix.empty() || own_prefix == "xsi" || declares_namespace(one.name())) continue;
      const Binding* of_attribute = bound(own_prefix);
      if (of_attribute && of_attribute->uri == kXsiNamespace) one.set_name(("xsi:" + local_of(one.name())).c_str());
    }
    if (uri == own_) {
      node.set_name(local_of(node.name()).c_str());
      drop_own_declarations(node);
      return true;
    }
    if (uri.empty() && prefix.empty()) return false;
    make_foreign(node, std::string(prefix), uri);
    return true;
  }

  void drop_own_declarations(pugi::xml_node node) {
    for (pugi::xml_attribute one = node.first_attribute(); one;) {
      const pugi::xml_attribute next = one.next_attribute();
      const std::string_view name = one.name(), uri = one.value();
      if (declares_namespace(name) && (uri == own_ || uri == kXsiNamespace || name == "xmlns" || node != root_)) node.remove_attribute(one);
      one = next;
    }
    if (node != root_) return;
    node.prepend_attribute("xmlns:xsi") = std::string(kXsiNamespace).c_str();
    node.prepend_attribute("xmlns") = std::string(as_).c_str();
  }

  // With a prefix that says it is foreign, declared on it when what lies around it is not foreign too, and the root does not say it.
  void make_foreign(pugi::xml_node node, std::string prefix, const std::string& uri) {
    if (prefix.empty()) {
      prefix = "ns" + std::to_string(++made_);
      node.remove_attribute("xmlns");
      node.set_name((prefix + ":" + node.name()).c_str());
      scope_.push_back({prefix, uri});
    }
    const std::string declaration = "xmlns:" + prefix;
    const bool said = node.attribute(declaration.c_str()) || std::string_view(root_.attribute(declaration.c_str()).value()) == uri;
    if (!said && !uri.empty()) node.append_attribute(declaration.c_str()) = uri.c_str();
  }

  pugi::xml_node root_;
  std::string own_;
  std::string_view as_;
  std::vector<Binding> scope_;
  size_t removed_ = 0, made_ = 0;
};

}  // namespace

std::string_view namespace_of(pugi::xml_node node) {
  const std::string_view prefix = prefix_of(node.name());
  const std::string declaration = prefix.empty() ? "xmlns" : "xmlns:" + std::string(prefix);
  return node.attribute(declaration.c_str()).value();
}

size_t settle_namespaces(pugi::xml_node root, std::string own, std::string_view as, bool declares) {
  bool plain = !declares && prefix_of(root.name()).empty() && own == as;
  for (const pugi::xml_attribute one : root.attributes()) {
    const std::string_view name = one.name(), uri = one.value();
    if (!declares_namespace(name)) continue;
    if (uri == own) plain = plain && name == "xmlns";
    if (uri == kXsiNamespace) plain = plain && name == "xmlns:xsi";
  }
  return plain ? 0 : Settler(root, std::move(own), as).run();
}

}  // namespace koers::exchange::archimate
