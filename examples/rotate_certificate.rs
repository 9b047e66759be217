//! Replaces the server certificate of an SVM by a new self-signed one: `rotate_certificate SVM COMMON-NAME`.

use std::time::Duration;

use ontap_examples::{Outcome, arguments, connect};
use ontap_security::certificates::field;
use ontap_security::certificates::security_certificate::{NewSecurityCertificate, Type};
use ontap_security::{Method, Reference, Resources};
use serde_json::json;

const YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);

#[tokio::main]
async fn main() -> Outcome {
    let [svm, common_name] = arguments(["SVM", "COMMON-NAME"])?;
    let ontap = connect()?;
    let certificates = ontap.security().certificates();
    let servers = certificates.list().filter(field::TYPE.eq(Type::Server));
    let of_svm = servers.filter(field::SVM_NAME.eq(&svm));
    let old = of_svm
        .filter(field::COMMON_NAME.eq(&common_name))
        .fields(field::UUID)
        .collect()
        .await?;

    let body = NewSecurityCertificate::new(Type::Server)
        .svm(Reference::name(svm))
        .common_name(common_name)
        .expiry_time(YEAR);
    let new = certificates.create(body).hydrate().await?;
    let uuid = new.uuid.ok_or("the new certificate has no UUID")?;
    let svm = new
        .svm
        .and_then(|svm| svm.uuid)
        .ok_or("the new certificate has no SVM")?;
    println!("created {uuid}");

    // SVMs are not part of this crate; a request by path reaches them.
    let install = ontap.request(Method::Patch, "/svm/svms/{uuid}").key(svm);
    let installed = install.json(&json!({"certificate": {"uuid": uuid}})).await;
    if let Err(error) = installed {
        // A certificate that nobody uses would stay behind.
        match certificates.delete(uuid.as_str()).await {
            Ok(_) => eprintln!("deleted {uuid}, which could not be installed"),
            Err(problem) => eprintln!("{uuid} is not installed and stays: {problem}"),
        }
        return Err(error.into());
    }

    for uuid in old.into_iter().filter_map(|certificate| certificate.uuid) {
        match certificates.delete(uuid.as_str()).await {
            Ok(_) => println!("deleted {uuid}"),
            Err(error) => eprintln!("{uuid} stays: {error}"),
        }
    }
    Ok(())
}
