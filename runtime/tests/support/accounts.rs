//! A model of accounts, as the generator emits one.

use ontap_runtime::{
    Action, Client, Create, CreateMany, DateTime, Delete, DeleteMany, DeleteWhere, Extra, Field,
    Get, IsoDuration, Key, Links, List, Method, NameReference, Operation, Patch, Place, Reference,
    Release, Secret, Unknown, Update, UpdateMany, UpdateWhere, Whole, patch,
};

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ApplicationName {
    Http,
    ServiceProcessor,
    Ssh,
    Unknown(Unknown<ApplicationName>),
}
ontap_runtime::open_enum!(ApplicationName {
    Http: "http",
    ServiceProcessor: "service_processor",
    Ssh: "ssh"
});

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum KeySize {
    Value2048,
    Value3072,
    Unknown(ontap_runtime::UnknownInteger<KeySize>),
}
ontap_runtime::open_integer_enum!(KeySize {
    Value2048: 2048,
    Value3072: 3072
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountApplication {
    pub application: Option<ApplicationName>,
    pub authentication_methods: Option<Vec<String>>,
    pub extra: Extra,
}
ontap_runtime::read_model!(AccountApplication {
    application: "application",
    authentication_methods: "authentication_methods",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Quota {
    pub hard: Option<i64>,
    pub soft: Option<i64>,
    pub extra: Extra,
}
ontap_runtime::read_model!(Quota {
    hard: "hard",
    soft: "soft"
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Account {
    pub applications: Option<Vec<AccountApplication>>,
    pub comment: Option<String>,
    pub created: Option<DateTime>,
    pub key_size: Option<KeySize>,
    pub locked: Option<bool>,
    pub login_count: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<Reference>,
    pub quota: Option<Quota>,
    pub role: Option<NameReference>,
    pub validity: Option<IsoDuration>,
    pub links: Option<Links>,
    pub extra: Extra,
}
ontap_runtime::read_model!(Account {
    applications: "applications",
    comment: "comment",
    created: "created",
    key_size: "key_size",
    locked: "locked",
    login_count: "login_count",
    name: "name",
    owner: "owner",
    quota: "quota",
    role: "role",
    validity: "validity",
    links: "_links",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewAccountApplication {
    pub application: ApplicationName,
    pub authentication_methods: Option<Vec<String>>,
}
ontap_runtime::create_model!(NewAccountApplication { application: "application" } {
    authentication_methods: "authentication_methods",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewAccount {
    pub name: String,
    pub applications: Option<Vec<NewAccountApplication>>,
    pub comment: Option<String>,
    pub owner: Option<Reference>,
    pub password: Option<Secret>,
}
ontap_runtime::create_model!(NewAccount { name: "name" } {
    applications: "applications",
    comment: "comment",
    owner: "owner",
    password: "password",
});

impl NewAccount {
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            applications: None,
            comment: None,
            owner: None,
            password: None,
        }
    }

    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuotaPatch {
    pub hard: Patch<i64>,
    pub soft: Patch<i64>,
}
ontap_runtime::patch_model!(QuotaPatch {
    hard: "hard",
    soft: "soft"
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountPatch {
    pub applications: Patch<Vec<NewAccountApplication>>,
    pub comment: Patch<String>,
    pub locked: Patch<bool>,
    pub password: Patch<Secret>,
    pub quota: Patch<QuotaPatch>,
    pub role: Patch<NameReference>,
}
ontap_runtime::patch_model!(AccountPatch {
    applications: "applications",
    comment: "comment",
    locked: "locked",
    password: "password",
    quota: "quota",
    role: "role",
});

impl AccountPatch {
    pub fn between(before: &Account, after: &Account) -> Self {
        patch::between(before, after)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct AccountKey {
    owner_uuid: Key,
    name: Key,
}
ontap_runtime::record_key!(AccountKey {
    owner_uuid: "owner.uuid",
    name: "name"
});

impl AccountKey {
    pub fn new(owner_uuid: impl Into<Key>, name: impl Into<Key>) -> Self {
        Self {
            owner_uuid: owner_uuid.into(),
            name: name.into(),
        }
    }
}

pub mod field {
    use super::*;

    pub const APPLICATIONS: Field<Account, Whole> = Field::new("applications");
    pub const COMMENT: Field<Account, String> = Field::new("comment");
    pub const CREATED: Field<Account, DateTime> = Field::new("created");
    pub const APPLICATION: Field<Account, ApplicationName> = Field::new("applications.application");
    pub const LOCKED: Field<Account, bool> = Field::new("locked");
    pub const LOGIN_COUNT: Field<Account, i64> = Field::new("login_count");
    pub const NAME: Field<Account, String> = Field::new("name");
    pub const OWNER_NAME: Field<Account, String> = Field::new("owner.name");
    pub const ROLE_NAME: Field<Account, String> = Field::new("role.name");
    pub const VALIDITY: Field<Account, IsoDuration> = Field::new("validity");
}

const NEWER_FIELDS: &[(&str, Release)] = &[
    ("password_hash_algorithm", Release::new(9, 11, 1)),
    ("locked", Release::new(9, 7, 0)),
];
const COLLECTION: &str = "/security/accounts";
const INSTANCE: &str = "/security/accounts/{owner.uuid}/{name}";

const fn operation(name: &'static str, method: Method, path: &'static str) -> Operation {
    Operation {
        name,
        id: name,
        method,
        path,
        since: Release::new(9, 6, 0),
        until: None,
        success: &[200, 201, 202],
        error_codes: &[],
        errors: &[],
        may_become_job: true,
        expensive: &[],
        fields_since: NEWER_FIELDS,
    }
}

static LIST: Operation = operation("accounts.list", Method::Get, COLLECTION);
static GET: Operation = operation("accounts.get", Method::Get, INSTANCE);
static CREATE: Operation = operation("accounts.create", Method::Post, COLLECTION);
static UPDATE: Operation = operation("accounts.update", Method::Patch, INSTANCE);
static UPDATE_WHERE: Operation = operation("accounts.update_where", Method::Patch, COLLECTION);
static DELETE: Operation = operation("accounts.delete", Method::Delete, INSTANCE);
static DELETE_WHERE: Operation = operation("accounts.delete_where", Method::Delete, COLLECTION);
static MIGRATE: Operation = operation(
    "accounts.migrate",
    Method::Post,
    "/security/accounts/{owner.uuid}/{name}/migrate",
);
static NEWER: Operation = Operation {
    since: Release::new(9, 17, 1),
    ..operation("jit.get", Method::Get, "/security/jit/{owner.uuid}")
};

#[derive(Clone, Debug)]
pub struct Accounts {
    at: Place,
}

impl Accounts {
    pub fn new(at: Place) -> Self {
        Self { at }
    }

    pub fn of(client: &Client) -> Self {
        Self::new(Place::root(client.clone()))
    }

    pub fn list(&self) -> List<Account> {
        List::new(self.at.call(&LIST))
    }

    pub fn get(&self, owner_uuid: impl Into<Key>, name: impl Into<Key>) -> Get<Account> {
        Get::new(self.at.call(&GET).key(owner_uuid).key(name))
    }

    pub fn jit(&self, owner_uuid: impl Into<Key>) -> Get<Account> {
        Get::new(self.at.call(&NEWER).key(owner_uuid))
    }

    pub fn create(&self, body: NewAccount) -> Create<Account> {
        Create::new(self.at.call(&CREATE).body(&body))
    }

    pub fn create_many(
        &self,
        records: impl IntoIterator<Item = NewAccount>,
    ) -> CreateMany<Account> {
        CreateMany::new(self.at.call(&CREATE).records(records))
    }

    pub fn update(
        &self,
        owner_uuid: impl Into<Key>,
        name: impl Into<Key>,
        patch: AccountPatch,
    ) -> Update {
        Update::new(
            self.at
                .call(&UPDATE)
                .key(owner_uuid)
                .key(name)
                .patch(&patch),
        )
    }

    pub fn update_where(&self, patch: AccountPatch) -> UpdateWhere<Account> {
        UpdateWhere::new(self.at.call(&UPDATE_WHERE).patch(&patch))
    }

    pub fn update_many(
        &self,
        records: impl IntoIterator<Item = (AccountKey, AccountPatch)>,
    ) -> UpdateMany<Account> {
        UpdateMany::new(self.at.call(&UPDATE_WHERE).keyed_patches(records))
    }

    pub fn delete(&self, owner_uuid: impl Into<Key>, name: impl Into<Key>) -> Delete {
        Delete::new(self.at.call(&DELETE).key(owner_uuid).key(name))
    }

    pub fn delete_where(&self) -> DeleteWhere<Account> {
        DeleteWhere::new(self.at.call(&DELETE_WHERE))
    }

    pub fn delete_many(
        &self,
        records: impl IntoIterator<Item = AccountKey>,
    ) -> DeleteMany<Account> {
        DeleteMany::new(self.at.call(&DELETE_WHERE).keyed(records))
    }

    pub fn migrate(&self, owner_uuid: impl Into<Key>, name: impl Into<Key>) -> Action<()> {
        Action::new(self.at.call(&MIGRATE).key(owner_uuid).key(name))
    }

    pub fn bound(&self, owner_uuid: impl Into<Key>) -> Bound {
        Bound {
            at: self.at.bind(owner_uuid),
        }
    }
}

/// Accounts below an owner that is bound already.
pub struct Bound {
    at: Place,
}

impl Bound {
    pub fn get(&self, name: impl Into<Key>) -> Get<Account> {
        Get::new(self.at.call(&GET).key(name))
    }
}
