//! Every secret of the API has the type `Secret`, in every model that carries it.

use std::collections::{BTreeMap, BTreeSet};

use ontap_tests::models::{Models, Use, read};
use ontap_tests::root;

const SECRET: &str = "ontap_runtime::Secret";

/// A secret of the API, from a line of `surface.txt`.
struct Promise {
    schema: String,
    path: Vec<String>,
    uses: Vec<Use>,
}

fn promises() -> Vec<Promise> {
    let surface = std::fs::read_to_string(root().join("generated/surface.txt"))
        .expect("the generator writes surface.txt");
    let secrets = surface.lines().filter_map(|line| {
        let (property, facts) = line.split_once(' ')?;
        let (_, access) = facts.split_once(" secret ")?;
        let (schema, path) = property.split_once('.')?;
        let (access, _) = access.split_once(' ')?;
        let uses = access.split(',').map(|verb| match verb {
            "get" => Use::Get,
            "post" => Use::Post,
            _ => Use::Patch,
        });
        Some(Promise {
            schema: schema.to_owned(),
            path: path
                .replace("[]", "")
                .split('.')
                .map(str::to_owned)
                .collect(),
            uses: uses.collect(),
        })
    });
    secrets.collect()
}

/// The type a schema as a whole has, for one use.
fn type_of(module: &str, usage: Use) -> String {
    let words = module
        .split('_')
        .map(|word| word[..1].to_uppercase() + &word[1..]);
    let name: String = words.collect();
    match usage {
        Use::Get => name,
        Use::Post => format!("New{name}"),
        Use::Patch => format!("{name}Patch"),
    }
}

/// Follows the path of a property. `Ok` is the model that carries it and its type, `Err` why there is none.
fn follow(
    models: &Models,
    module: &str,
    usage: Use,
    path: &[String],
) -> Result<((String, String), String), String> {
    let mut at = (module.to_owned(), type_of(module, usage));
    let (last, ancestors) = path.split_last().expect("a property has a name");
    for name in ancestors {
        let model = models.get(&at).ok_or_else(|| format!("no {}", at.1))?;
        let ty = model
            .properties
            .get(name)
            .ok_or_else(|| format!("no {name} in {}", at.1))?;
        at = match ty.rsplit_once("::") {
            Some((place, name)) => (
                place.trim_start_matches("super::").to_owned(),
                name.to_owned(),
            ),
            None => (at.0, ty.clone()),
        };
    }
    let model = models.get(&at).ok_or_else(|| format!("no {}", at.1))?;
    match model.properties.get(last) {
        Some(ty) => Ok((at, ty.clone())),
        None => panic!("{} lacks {last}", at.1),
    }
}

#[test]
fn every_secret_of_the_api_has_the_type_secret() {
    let (models, modules) = read();
    let (mut carried, mut absent) = (BTreeSet::new(), BTreeMap::new());
    for promise in promises() {
        let path = promise.path.join(".");
        let Some(module) = modules.get(&promise.schema) else {
            absent.insert(
                format!("{}.{path}", promise.schema),
                "no such model".to_owned(),
            );
            continue;
        };
        for usage in promise.uses {
            match follow(&models, module, usage, &promise.path) {
                Ok((carrier, ty)) => {
                    assert_eq!(ty, SECRET, "{} of {carrier:?}", promise.path.join("."));
                    carried.insert((carrier, promise.path.last().cloned().unwrap_or_default()));
                }
                Err(reason) => {
                    absent.insert(format!("{}.{path} {usage:?}", promise.schema), reason);
                }
            }
        }
    }
    let found: BTreeSet<_> = models
        .iter()
        .flat_map(|(at, model)| {
            model
                .properties
                .iter()
                .map(move |(name, ty)| (at, name, ty))
        })
        .filter(|(_, _, ty)| *ty == SECRET)
        .map(|(at, name, _)| (at.clone(), name.clone()))
        .collect();
    assert_eq!(
        carried, found,
        "what has the type is what the API calls secret"
    );
    // No operation of the crate sends these, so no model carries them.
    let absent: Vec<_> = absent.keys().map(String::as_str).collect();
    assert_eq!(
        absent,
        [
            "account_password.password Patch",
            "cluster.active_directory.password Patch",
            "cluster.active_directory.password Post",
            "cluster.active_directory.username Patch",
            "cluster.active_directory.username Post",
            "cluster.configuration_backup.password Patch",
            "cluster.password Post",
            "key_server.records.password Patch",
            "ldap_service.bind_password Patch",
            "ldap_service.bind_password Post",
        ]
    );
}

#[test]
fn no_property_that_sounds_secret_is_a_text() {
    let (models, _) = read();
    for ((module, model), content) in &models {
        for (name, ty) in &content.properties {
            let sounds_secret = [
                "password",
                "passphrase",
                "secret",
                "private_key",
                "secret_key",
            ]
            .iter()
            .any(|word| name == word || name.ends_with(&format!("_{word}")));
            assert!(
                !sounds_secret || ty == SECRET,
                "{module}::{model}.{name} is a {ty}"
            );
        }
    }
}
