"""A role gets two more privileges, one with a query, and shows what it may."""

from netapp_ontap.resources import Role, RolePrivilege


def run(svm):
    role = Role()
    role.owner = {"name": svm}
    role.name = "svm_role1"
    role.privileges = [{"path": "/api/application", "access": "all"}]
    role.post()
    owner = role.owner.uuid

    protocols = RolePrivilege(owner, "svm_role1")
    protocols.path = "/api/protocols"
    protocols.access = "readonly"
    protocols.post()

    listed = RolePrivilege.get_collection(owner, "svm_role1", fields="*")
    rest = [record.to_dict() for record in listed]

    commands = Role()
    commands.owner = {"name": svm}
    commands.name = "svm_role2"
    commands.privileges = [{"path": "security", "access": "readonly"}]
    commands.post()

    show = RolePrivilege(owner, "svm_role2")
    show.path = "statistics volume show"
    show.access = "all"
    show.query = "-vserver vs1|vs2 -aggregate aggr1|aggr2"
    show.post()

    listed = RolePrivilege.get_collection(owner, "svm_role2", fields="*")
    legacy = [record.to_dict() for record in listed]
    commands.delete()
    role.delete()
    return {"rest": rest, "legacy": legacy}
