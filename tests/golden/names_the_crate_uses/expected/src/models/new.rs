// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/new

//! `new`.

/// What replies hold of `new.field`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Field {
    /// `new`: string. Since 9.6.
    pub new: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Field { new: "new" }
}
ontap_runtime::show_model!(Field);

/// What PATCH takes of `new.field`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldPatch {
    /// `new`: string. Since 9.6.
    pub new: ontap_runtime::Patch<String>,
}

impl FieldPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `new`.
    #[must_use]
    pub fn new_(mut self, new: impl Into<String>) -> Self {
        self.new = ontap_runtime::Patch::Set(new.into());
        self
    }
    /// Clears `new`: sends `null`.
    #[must_use]
    pub fn clear_new(mut self) -> Self {
        self.new = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    FieldPatch { new: "new" }
}
ontap_runtime::show_model!(FieldPatch);

/// What replies hold of `new`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct New {
    /// `at`: string. Since 9.6.
    pub at: Option<String>,
    /// `between`: string. Since 9.6.
    pub between: Option<String>,
    /// `clone`: string. Since 9.6.
    pub clone: Option<String>,
    /// `default`: string. Since 9.6.
    pub default: Option<String>,
    /// `extra`: string. Since 9.6.
    pub extra_: Option<String>,
    /// `extra_info`: string. Since 9.6.
    pub extra_info: Option<String>,
    /// `field`: object. Since 9.6.
    pub field: Option<Field>,
    /// `fields`: string. Since 9.6.
    pub fields: Option<String>,
    /// `into`: string. Since 9.6.
    pub into: Option<String>,
    /// `is_empty`: string. Since 9.6.
    pub is_empty: Option<String>,
    /// `name`: string. Since 9.6.
    pub name: Option<String>,
    /// `new`: string. Since 9.6.
    pub new: Option<String>,
    /// `option`: object. Since 9.6.
    pub option: Option<OptionObject>,
    /// `record`: object. Since 9.6.
    pub record: Option<Record>,
    /// `self`: string. Since 9.6.
    pub self_: Option<String>,
    /// `to_string`: string. Since 9.6.
    pub to_string: Option<String>,
    /// `value`: object. Since 9.6.
    pub value: Option<Value>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    New {
        at: "at",
        between: "between",
        clone: "clone",
        default: "default",
        extra_: "extra",
        extra_info: "extra_info",
        field: "field",
        fields: "fields",
        into: "into",
        is_empty: "is_empty",
        name: "name",
        new: "new",
        option: "option",
        record: "record",
        self_: "self",
        to_string: "to_string",
        value: "value",
    }
}
ontap_runtime::show_model!(New);

/// What POST takes of `new.field`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewField {
    /// `new`: string. Since 9.6.
    pub new: Option<String>,
}

impl NewField {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `new`.
    #[must_use]
    pub fn new_(mut self, new: impl Into<String>) -> Self {
        self.new = Some(new.into());
        self
    }
}

ontap_runtime::create_model! {
    NewField {} { new: "new" }
}
ontap_runtime::show_model!(NewField);

/// What POST takes of `new`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewNew {
    /// `at`: string. Since 9.6.
    pub at: Option<String>,
    /// `between`: string. Since 9.6.
    pub between: Option<String>,
    /// `clone`: string. Since 9.6.
    pub clone: Option<String>,
    /// `default`: string. Since 9.6.
    pub default: Option<String>,
    /// `extra`: string. Since 9.6.
    pub extra: Option<String>,
    /// `extra_info`: string. Since 9.6.
    pub extra_info: Option<String>,
    /// `field`: object. Since 9.6.
    pub field: Option<NewField>,
    /// `fields`: string. Since 9.6.
    pub fields: Option<String>,
    /// `into`: string. Since 9.6.
    pub into: Option<String>,
    /// `is_empty`: string. Since 9.6.
    pub is_empty: Option<String>,
    /// `name`: string. Since 9.6.
    pub name: Option<String>,
    /// `new`: string. Since 9.6.
    pub new: Option<String>,
    /// `option`: object. Since 9.6.
    pub option: Option<NewOptionObject>,
    /// `record`: object. Since 9.6.
    pub record: Option<NewRecord>,
    /// `self`: string. Since 9.6.
    pub self_: Option<String>,
    /// `to_string`: string. Since 9.6.
    pub to_string: Option<String>,
    /// `value`: object. Since 9.6.
    pub value: Option<NewValue>,
}

impl NewNew {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `at`.
    #[must_use]
    pub fn at(mut self, at: impl Into<String>) -> Self {
        self.at = Some(at.into());
        self
    }
    /// Sets `between`.
    #[must_use]
    pub fn between(mut self, between: impl Into<String>) -> Self {
        self.between = Some(between.into());
        self
    }
    /// Sets `clone`.
    #[must_use]
    pub fn clone_(mut self, clone: impl Into<String>) -> Self {
        self.clone = Some(clone.into());
        self
    }
    /// Sets `default`.
    #[must_use]
    pub fn default_(mut self, default: impl Into<String>) -> Self {
        self.default = Some(default.into());
        self
    }
    /// Sets `extra`.
    #[must_use]
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = Some(extra.into());
        self
    }
    /// Sets `extra_info`.
    #[must_use]
    pub fn extra_info(mut self, extra_info: impl Into<String>) -> Self {
        self.extra_info = Some(extra_info.into());
        self
    }
    /// Sets `field`.
    #[must_use]
    pub fn field(mut self, field: NewField) -> Self {
        self.field = Some(field);
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
    /// Sets `into`.
    #[must_use]
    pub fn into(mut self, into: impl Into<String>) -> Self {
        self.into = Some(into.into());
        self
    }
    /// Sets `is_empty`.
    #[must_use]
    pub fn is_empty(mut self, is_empty: impl Into<String>) -> Self {
        self.is_empty = Some(is_empty.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `new`.
    #[must_use]
    pub fn new_(mut self, new: impl Into<String>) -> Self {
        self.new = Some(new.into());
        self
    }
    /// Sets `option`.
    #[must_use]
    pub fn option(mut self, option: NewOptionObject) -> Self {
        self.option = Some(option);
        self
    }
    /// Sets `record`.
    #[must_use]
    pub fn record(mut self, record: NewRecord) -> Self {
        self.record = Some(record);
        self
    }
    /// Sets `self`.
    #[must_use]
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }
    /// Sets `to_string`.
    #[must_use]
    pub fn to_string(mut self, to_string: impl Into<String>) -> Self {
        self.to_string = Some(to_string.into());
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: NewValue) -> Self {
        self.value = Some(value);
        self
    }
}

ontap_runtime::create_model! {
    NewNew {} {
        at: "at",
        between: "between",
        clone: "clone",
        default: "default",
        extra: "extra",
        extra_info: "extra_info",
        field: "field",
        fields: "fields",
        into: "into",
        is_empty: "is_empty",
        name: "name",
        new: "new",
        option: "option",
        record: "record",
        self_: "self",
        to_string: "to_string",
        value: "value",
    }
}
ontap_runtime::show_model!(NewNew);

/// What POST takes of `new.option`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewOptionObject {
    /// `vec`: string. Since 9.6.
    pub vec: Option<String>,
}

impl NewOptionObject {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `vec`.
    #[must_use]
    pub fn vec(mut self, vec: impl Into<String>) -> Self {
        self.vec = Some(vec.into());
        self
    }
}

ontap_runtime::create_model! {
    NewOptionObject {} { vec: "vec" }
}
ontap_runtime::show_model!(NewOptionObject);

/// What PATCH takes of `new`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewPatch {
    /// `at`: string. Since 9.6.
    pub at: ontap_runtime::Patch<String>,
    /// `between`: string. Since 9.6.
    pub between: ontap_runtime::Patch<String>,
    /// `clone`: string. Since 9.6.
    pub clone: ontap_runtime::Patch<String>,
    /// `default`: string. Since 9.6.
    pub default: ontap_runtime::Patch<String>,
    /// `extra`: string. Since 9.6.
    pub extra: ontap_runtime::Patch<String>,
    /// `extra_info`: string. Since 9.6.
    pub extra_info: ontap_runtime::Patch<String>,
    /// `field`: object. Since 9.6.
    pub field: ontap_runtime::Patch<FieldPatch>,
    /// `fields`: string. Since 9.6.
    pub fields: ontap_runtime::Patch<String>,
    /// `into`: string. Since 9.6.
    pub into: ontap_runtime::Patch<String>,
    /// `is_empty`: string. Since 9.6.
    pub is_empty: ontap_runtime::Patch<String>,
    /// `name`: string. Since 9.6.
    pub name: ontap_runtime::Patch<String>,
    /// `new`: string. Since 9.6.
    pub new: ontap_runtime::Patch<String>,
    /// `option`: object. Since 9.6.
    pub option: ontap_runtime::Patch<OptionObjectPatch>,
    /// `record`: object. Since 9.6.
    pub record: ontap_runtime::Patch<RecordPatch>,
    /// `self`: string. Since 9.6.
    pub self_: ontap_runtime::Patch<String>,
    /// `to_string`: string. Since 9.6.
    pub to_string: ontap_runtime::Patch<String>,
    /// `value`: object. Since 9.6.
    pub value: ontap_runtime::Patch<ValuePatch>,
}

impl NewPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `at`.
    #[must_use]
    pub fn at(mut self, at: impl Into<String>) -> Self {
        self.at = ontap_runtime::Patch::Set(at.into());
        self
    }
    /// Clears `at`: sends `null`.
    #[must_use]
    pub fn clear_at(mut self) -> Self {
        self.at = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `between`.
    #[must_use]
    pub fn between(mut self, between: impl Into<String>) -> Self {
        self.between = ontap_runtime::Patch::Set(between.into());
        self
    }
    /// Clears `between`: sends `null`.
    #[must_use]
    pub fn clear_between(mut self) -> Self {
        self.between = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `clone`.
    #[must_use]
    pub fn clone_(mut self, clone: impl Into<String>) -> Self {
        self.clone = ontap_runtime::Patch::Set(clone.into());
        self
    }
    /// Clears `clone`: sends `null`.
    #[must_use]
    pub fn clear_clone(mut self) -> Self {
        self.clone = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `default`.
    #[must_use]
    pub fn default_(mut self, default: impl Into<String>) -> Self {
        self.default = ontap_runtime::Patch::Set(default.into());
        self
    }
    /// Clears `default`: sends `null`.
    #[must_use]
    pub fn clear_default(mut self) -> Self {
        self.default = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `extra`.
    #[must_use]
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = ontap_runtime::Patch::Set(extra.into());
        self
    }
    /// Clears `extra`: sends `null`.
    #[must_use]
    pub fn clear_extra(mut self) -> Self {
        self.extra = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `extra_info`.
    #[must_use]
    pub fn extra_info(mut self, extra_info: impl Into<String>) -> Self {
        self.extra_info = ontap_runtime::Patch::Set(extra_info.into());
        self
    }
    /// Clears `extra_info`: sends `null`.
    #[must_use]
    pub fn clear_extra_info(mut self) -> Self {
        self.extra_info = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `field`.
    #[must_use]
    pub fn field(mut self, field: FieldPatch) -> Self {
        self.field = ontap_runtime::Patch::Set(field);
        self
    }
    /// Clears `field`: sends `null`.
    #[must_use]
    pub fn clear_field(mut self) -> Self {
        self.field = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = ontap_runtime::Patch::Set(fields.into());
        self
    }
    /// Clears `fields`: sends `null`.
    #[must_use]
    pub fn clear_fields(mut self) -> Self {
        self.fields = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `into`.
    #[must_use]
    pub fn into(mut self, into: impl Into<String>) -> Self {
        self.into = ontap_runtime::Patch::Set(into.into());
        self
    }
    /// Clears `into`: sends `null`.
    #[must_use]
    pub fn clear_into(mut self) -> Self {
        self.into = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `is_empty`.
    #[must_use]
    pub fn is_empty(mut self, is_empty: impl Into<String>) -> Self {
        self.is_empty = ontap_runtime::Patch::Set(is_empty.into());
        self
    }
    /// Clears `is_empty`: sends `null`.
    #[must_use]
    pub fn clear_is_empty(mut self) -> Self {
        self.is_empty = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = ontap_runtime::Patch::Set(name.into());
        self
    }
    /// Clears `name`: sends `null`.
    #[must_use]
    pub fn clear_name(mut self) -> Self {
        self.name = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `new`.
    #[must_use]
    pub fn new_(mut self, new: impl Into<String>) -> Self {
        self.new = ontap_runtime::Patch::Set(new.into());
        self
    }
    /// Clears `new`: sends `null`.
    #[must_use]
    pub fn clear_new(mut self) -> Self {
        self.new = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `option`.
    #[must_use]
    pub fn option(mut self, option: OptionObjectPatch) -> Self {
        self.option = ontap_runtime::Patch::Set(option);
        self
    }
    /// Clears `option`: sends `null`.
    #[must_use]
    pub fn clear_option(mut self) -> Self {
        self.option = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `record`.
    #[must_use]
    pub fn record(mut self, record: RecordPatch) -> Self {
        self.record = ontap_runtime::Patch::Set(record);
        self
    }
    /// Clears `record`: sends `null`.
    #[must_use]
    pub fn clear_record(mut self) -> Self {
        self.record = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `self`.
    #[must_use]
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.self_ = ontap_runtime::Patch::Set(self_.into());
        self
    }
    /// Clears `self`: sends `null`.
    #[must_use]
    pub fn clear_self_(mut self) -> Self {
        self.self_ = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `to_string`.
    #[must_use]
    pub fn to_string(mut self, to_string: impl Into<String>) -> Self {
        self.to_string = ontap_runtime::Patch::Set(to_string.into());
        self
    }
    /// Clears `to_string`: sends `null`.
    #[must_use]
    pub fn clear_to_string(mut self) -> Self {
        self.to_string = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: ValuePatch) -> Self {
        self.value = ontap_runtime::Patch::Set(value);
        self
    }
    /// Clears `value`: sends `null`.
    #[must_use]
    pub fn clear_value(mut self) -> Self {
        self.value = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    NewPatch {
        at: "at",
        between: "between",
        clone: "clone",
        default: "default",
        extra: "extra",
        extra_info: "extra_info",
        field: "field",
        fields: "fields",
        into: "into",
        is_empty: "is_empty",
        name: "name",
        new: "new",
        option: "option",
        record: "record",
        self_: "self",
        to_string: "to_string",
        value: "value",
    }
}
ontap_runtime::show_model!(NewPatch);

/// What POST takes of `new.record`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewRecord {
    /// `new`: string. Since 9.6.
    pub new: Option<String>,
}

impl NewRecord {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `new`.
    #[must_use]
    pub fn new_(mut self, new: impl Into<String>) -> Self {
        self.new = Some(new.into());
        self
    }
}

ontap_runtime::create_model! {
    NewRecord {} { new: "new" }
}
ontap_runtime::show_model!(NewRecord);

/// What POST takes of `new.value`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewValue {
    /// `string`: string. Since 9.6.
    pub string: Option<String>,
}

impl NewValue {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `string`.
    #[must_use]
    pub fn string(mut self, string: impl Into<String>) -> Self {
        self.string = Some(string.into());
        self
    }
}

ontap_runtime::create_model! {
    NewValue {} { string: "string" }
}
ontap_runtime::show_model!(NewValue);

/// What replies hold of `new.option`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionObject {
    /// `vec`: string. Since 9.6.
    pub vec: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    OptionObject { vec: "vec" }
}
ontap_runtime::show_model!(OptionObject);

/// What PATCH takes of `new.option`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionObjectPatch {
    /// `vec`: string. Since 9.6.
    pub vec: ontap_runtime::Patch<String>,
}

impl OptionObjectPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `vec`.
    #[must_use]
    pub fn vec(mut self, vec: impl Into<String>) -> Self {
        self.vec = ontap_runtime::Patch::Set(vec.into());
        self
    }
    /// Clears `vec`: sends `null`.
    #[must_use]
    pub fn clear_vec(mut self) -> Self {
        self.vec = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    OptionObjectPatch { vec: "vec" }
}
ontap_runtime::show_model!(OptionObjectPatch);

/// What replies hold of `new.record`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Record {
    /// `new`: string. Since 9.6.
    pub new: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Record { new: "new" }
}
ontap_runtime::show_model!(Record);

/// What PATCH takes of `new.record`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordPatch {
    /// `new`: string. Since 9.6.
    pub new: ontap_runtime::Patch<String>,
}

impl RecordPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `new`.
    #[must_use]
    pub fn new_(mut self, new: impl Into<String>) -> Self {
        self.new = ontap_runtime::Patch::Set(new.into());
        self
    }
    /// Clears `new`: sends `null`.
    #[must_use]
    pub fn clear_new(mut self) -> Self {
        self.new = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    RecordPatch { new: "new" }
}
ontap_runtime::show_model!(RecordPatch);

/// What replies hold of `new.value`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Value {
    /// `string`: string. Since 9.6.
    pub string: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Value { string: "string" }
}
ontap_runtime::show_model!(Value);

/// What PATCH takes of `new.value`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValuePatch {
    /// `string`: string. Since 9.6.
    pub string: ontap_runtime::Patch<String>,
}

impl ValuePatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `string`.
    #[must_use]
    pub fn string(mut self, string: impl Into<String>) -> Self {
        self.string = ontap_runtime::Patch::Set(string.into());
        self
    }
    /// Clears `string`: sends `null`.
    #[must_use]
    pub fn clear_string(mut self) -> Self {
        self.string = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    ValuePatch { string: "string" }
}
ontap_runtime::show_model!(ValuePatch);
