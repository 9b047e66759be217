"""Creates a user's right to elevate with every property, and asks for the record in the same call."""

from netapp_ontap.resources import SecurityJitPrivilegeUser


def run(owner, account):
    resource = SecurityJitPrivilegeUser()
    resource.owner = {"uuid": owner}
    resource.account = {"name": account}
    resource.application = "ssh"
    resource.comment = "Night shift"
    resource.role = {"name": "admin"}
    resource.session_validity = "PT1H"
    resource.jit_validity = "P90D"
    response = resource.post(return_records=True)
    return {"records": response.http_response.json().get("records")}
